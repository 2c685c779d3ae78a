"use strict";
exports.id = 4100;
exports.ids = [4100,8416];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8416.index.js").modules,
	2278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => releaseFiles });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _core_paths_path_folders_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(194);
		var _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8416);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(952);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8052);
		var _signatures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9586);
		var _text_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3016);
		function releaseFiles(workspace) {
			return {
				readText: (path, input) => (0, _text_files_js__WEBPACK_IMPORTED_MODULE_9__.yR)(path, {
					root: workspace,
					input
				}),
				open: (path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path)),
				replace: (path, bytes) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path), bytes),
				async make(name, text) {
					let root = process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
					return measure(root, await (0, _text_files_js__WEBPACK_IMPORTED_MODULE_9__.x3)(name, text, {
						root,
						input: "RUNNER_TEMP"
					}));
				},
				async list(globs) {
					let paths = await listFiles(workspace, globs);
					return Promise.all(paths.map((path) => measure(workspace, path)));
				}
			};
		}
		async function measure(workspace, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
			let [{ size }, digest] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file), (0, _signatures_js__WEBPACK_IMPORTED_MODULE_8__.TM)(file)]);
			return {
				path,
				size,
				digest
			};
		}
		async function listFiles(workspace, globs) {
			let takes = (0, _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_4__.compilePaths)(globs);
			let found = new Map();
			let out = (await Promise.all(((0, _core_paths_path_folders_js__WEBPACK_IMPORTED_MODULE_10__.p)(globs) ?? [""]).map((start) => begin(workspace, start, found)))).filter((problem) => problem !== void 0);
			let taken = [...found].filter(([path]) => takes(path));
			let links = taken.filter(([, kind]) => kind === "link").map(([path]) => isLink(path));
			let idle = globs.filter((glob) => !glob.startsWith("!") && !hasFile(found, (0, _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_4__.compilePaths)([glob]))).map(takesNone);
			let problems = [
				...out,
				...out.length === 0 ? idle : [],
				...links
			];
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.ag("assets-missing", problems);
			return taken.map(([path]) => path).sort();
		}
		async function begin(workspace, start, found) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, start);
			if (!(0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_6__.UO)(workspace, file)) return;
			let target = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_7__.qm)(workspace, file);
			if (target !== void 0) return {
				message: `assets: ${(0, _outside_path_js__WEBPACK_IMPORTED_MODULE_7__.fP)(start, target)}`,
				fix: _outside_path_js__WEBPACK_IMPORTED_MODULE_7__.To
			};
			let kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => void 0);
			kind?.isFile() && found.set(start, (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file)).isSymbolicLink() ? "link" : "file");
			kind?.isDirectory() && await walk(workspace, start, found);
		}
		async function walk(workspace, start, found) {
			for (let entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, start), { withFileTypes: !0 })) {
				let path = start === "" ? entry.name : `${start}/${entry.name}`;
				entry.isDirectory() && entry.name !== ".git" ? await walk(workspace, path, found) : entry.isFile() ? found.set(path, "file") : entry.isSymbolicLink() && found.set(path, "link");
			}
		}
		function hasFile(found, takes) {
			return [...found.keys()].some(takes);
		}
		function takesNone(glob) {
			return {
				message: `assets: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(glob)} takes no file of the workspace.`,
				fix: "Give a path or glob from the root of the workspace, and download the artifacts there first."
			};
		}
		function isLink(path) {
			return {
				message: `assets: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(path)} is a link.`,
				fix: "Put the file itself there, or leave it out with \"!\"."
			};
		}
	}),
	2567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => publishRelease });
		var github_refusal = __webpack_require__(4898);
		var text_error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var release_url = __webpack_require__(9231);
		let TOO_LARGE = 2 ** 31;
		let MOST_ASSETS = 1e3;
		function nameAssets(files) {
			let byName = (0, group.$)(files, ({ path }) => (0, release_url.SM)(path.slice(path.lastIndexOf("/") + 1)));
			let problems = [
				...files.flatMap(checkSize),
				...files.flatMap(checkName),
				...[...byName].flatMap(([name, same]) => checkSame(name, same))
			];
			byName.size > MOST_ASSETS && problems.push({
				message: `There are ${byName.size} files, and a release has at most ${MOST_ASSETS}.`,
				fix: "Pack some together."
			});
			if (problems.length > 0) throw new text_error.ag("assets-invalid", problems);
			return [...byName].map(([name, [file, ...same]]) => ({
				...file,
				name,
				copies: same.map(({ path }) => path)
			})).sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function checkSize({ path, size }) {
			if (size > 0 && size < TOO_LARGE) return [];
			return [{
				message: size === 0 ? `${(0, text_error.hD)(path)} is empty.` : `${(0, text_error.hD)(path)} has ${size} bytes, 2 GiB or more.`,
				fix: "GitHub takes files of 1 byte to below 2 GiB: see what made this one."
			}];
		}
		function checkName({ path }) {
			let file = path.slice(path.lastIndexOf("/") + 1);
			let stem = file.replace(/(?<=.)\.[^.]*$/, "");
			if ((0, release_url.SM)(stem) !== "" || !/[\p{L}\p{N}]/u.test(stem)) return [];
			return [{
				message: `${(0, text_error.hD)(path)} would be published as ${(0, text_error.hD)((0, release_url.SM)(file))}: GitHub keeps Latin letters, digits and _ - + @ of a name.`,
				fix: "Rename it before publishing; its label may say anything."
			}];
		}
		function checkSame(name, files) {
			if (new Set(files.map(({ digest }) => digest)).size === 1) return [];
			return [{
				message: `${files.map(({ path }) => (0, text_error.hD)(path)).join(" and ")} differ, and would both be the asset ${(0, text_error.hD)(name)}.`,
				fix: "Rename all but one, or leave them out with an entry that starts with \"!\"."
			}];
		}
		function planAssets(assets, present, stage) {
			let there = new Map(present.map((asset) => [asset.name, asset]));
			let differ = assets.filter(({ name, digest }) => !there.get(name)?.uploaded || there.get(name)?.digest !== digest);
			let adopt = stage === "draft" ? [] : differ.flatMap((file) => standing(file, there.get(file.name)));
			let upload = differ.filter((file) => !adopt.some((other) => other.file === file));
			if (stage === "immutable" && upload.length > 0) throw new text_error.ag("assets-published", upload.map(cannotBeAdded));
			return {
				remove: upload.flatMap(({ name }) => there.get(name) ?? []),
				upload,
				adopt
			};
		}
		function standing(file, asset) {
			return asset?.uploaded ? [{
				file,
				asset
			}] : [];
		}
		function cannotBeAdded({ name }) {
			return {
				message: `The release is published and immutable, and has no ${(0, text_error.hD)(name)}.`,
				fix: "Release a new version, with all of its files."
			};
		}
		var body_limit = __webpack_require__(4021);
		var markdown = __webpack_require__(547);
		let SBOM = /\.spdx(?:\.(?:json|ya?ml|xml|rdf|rdf\.xml))?$|\.spdx3?\.json(?:ld)?$|\.cdx\.(?:json|xml)$|^bom\.(?:json|xml)$/i;
		function nameSboms(body, assets, downloads) {
			let links = assets.filter((name) => SBOM.test(name)).map((name) => (0, markdown.k9)((0, markdown.aY)(name), (0, release_url._r)(downloads, name)));
			if (links.length === 0) return body;
			let named = (0, markdown.Bv)(body.trimEnd(), `Bill of materials: ${links.join(", ")}`);
			return named.length > body_limit.Th ? body : named;
		}
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var stray_tags = __webpack_require__(5677);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		var versions_version = __webpack_require__(5566);
		let FIELD = /\{([^{}]*)\}/g;
		function milestoneTitle(template, { track, version, channel }) {
			let fields = new Map([
				["track", track.name],
				["version", (0, versions_version.qh)(version)],
				["core-version", (0, versions_version.rT)(version)],
				["channel", channel]
			]);
			return template.replace(FIELD, (whole, name) => {
				let value = fields.get(name);
				if (value !== void 0) return value;
				throw (0, text_error.V2)("input-invalid", `milestone: ${(0, text_error.hD)(template)} has ${whole} in it.`, `Fields are ${[...fields.keys()].map((field) => `{${field}}`).join(", ")}.`);
			});
		}
		async function closeMilestone(title, tag, github, { log }) {
			if (tag.version.prerelease !== void 0) return;
			try {
				let closed = await github.issues.closeMilestone(title);
				log.info(closed ? `milestone ${(0, text_error.hD)(title)}: closed` : `milestone ${(0, text_error.hD)(title)}: there is no open one`);
			} catch (error) {
				log.warn({
					message: `The milestone ${(0, text_error.hD)(title)} stays open: ${(0, text_error.Z9)(error)}.`,
					fix: (0, github_refusal.ik)(error, "Give the job `permissions: issues: write`, and run it again.")
				});
			}
		}
		var glob_braces = __webpack_require__(3904);
		var owned_tag = __webpack_require__(9094);
		var tag_choice = __webpack_require__(8540);
		function formatChecksums(files) {
			return files.toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, digest }) => `${digest.replace(/^sha256:/, "")}  ${name}\n`).join("");
		}
		function readChecksumsName(name) {
			if (name === "" || /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name) && name.length <= 100 && !name.endsWith(".")) return name;
			throw (0, text_error.V2)("input-invalid", `checksums: ${(0, text_error.hD)(name)} is no name of a file that GitHub keeps as it is.`, "Give a name without folders: SHA256SUMS.");
		}
		async function withChecksums(name, assets, { adopt }, files) {
			let published = new Map(adopt.map(({ file, asset }) => [file, asset.digest]));
			let summed = assets.map((file) => ({
				name: file.name,
				digest: published.get(file) ?? file.digest
			}));
			let same = assets.find((asset) => asset.name === name);
			if (same) throw (0, text_error.V2)("assets-invalid", `${(0, text_error.hD)(same.path)} and the checksums would both be the asset ${(0, text_error.hD)(name)}.`, "Leave the file out with an entry that starts with \"!\", or give checksums another name.");
			return [...assets, ...nameAssets([await files.make(name, formatChecksums(summed))])];
		}
		async function readPublishRequest(inputs, { config, context }, files) {
			let tag = (0, owned_tag.z)(config, (0, tag_choice.u)(inputs.tag, context));
			let prerelease = tag.version.prerelease !== void 0;
			return {
				tag,
				content: {
					name: inputs.name || tag.name,
					body: await readBody(inputs, files),
					prerelease
				},
				assets: (0, glob_braces.Kh)(inputs.assets).map((glob) => glob.replace(/^(!?)\.\//, "$1")),
				makeLatest: readMakeLatest(inputs.makeLatest, tag),
				draft: inputs.draft,
				checksums: readChecksumsName(inputs.checksums),
				comment: inputs.comment,
				milestone: milestoneTitle(inputs.milestone, tag)
			};
		}
		async function readBody({ body, bodyPath }, files) {
			if (body !== "" && bodyPath !== "") throw (0, text_error.V2)("input-invalid", `body and body-path: ${(0, text_error.hD)(bodyPath)} are both given.`, "Give one of them.");
			let text = bodyPath === "" ? body : await files.readText(bodyPath, "body-path");
			if (text.length <= body_limit.Th) return text;
			throw (0, text_error.V2)("input-invalid", `${bodyPath === "" ? "body" : "body-path"}: the notes have ${text.length} characters, and GitHub takes ${body_limit.Th}.`, "Let component-changelog write them, which cuts at an entry and links to the rest.");
		}
		function readMakeLatest(text, { name, version }) {
			if (text === "") return;
			if (text !== "true" && text !== "false") throw (0, text_error.V2)("input-invalid", `make-latest: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
			if (text === "true" && version.prerelease) throw (0, text_error.V2)("input-invalid", `make-latest: ${(0, text_error.hD)(name)} is a pre-release, which GitHub does not take for Latest.`, "Leave make-latest out.");
			return text === "true";
		}
		var repository_url = __webpack_require__(1007);
		function releasedMark(track) {
			return `<!-- release-tracks:released:${track} -->`;
		}
		function releasedLabel(track) {
			return `released/${track}`;
		}
		let LISTED = /^<!-- in:(?<places>(?: [0-9A-Za-z-]+=[^\s=>]+)*) -->$/m;
		function readReleased(body) {
			let places = LISTED.exec(body)?.groups?.places?.trim().split(" ").filter(Boolean) ?? [];
			return new Map(places.map((place) => {
				let [channel = "", tag = ""] = place.split("=");
				return [channel, decode(tag)];
			}));
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function writeReleased({ track, byChannel }, channels, pageOf) {
			let known = [...channels, versions_version.L8].toReversed().flatMap((channel) => {
				let tag = byChannel.get(channel);
				return tag === void 0 ? [] : [[channel, tag]];
			});
			let listed = known.map(([channel, tag]) => ` ${channel}=${encodeURIComponent(tag)}`).join("");
			let lines = known.map(([channel, tag]) => `- ${channel}: ${(0, markdown.nf)(tag, pageOf(tag))}`);
			return `${releasedMark(track)}\n<!-- in:${listed} -->\nReleased in ${(0, markdown.FV)(track)}:\n\n${lines.join("\n")}\n`;
		}
		var changelog_range = __webpack_require__(3802);
		var track_commits = __webpack_require__(2245);
		let NOBODY = {
			told: [],
			left: []
		};
		async function tellReleased(tag, github, run, most = 80) {
			try {
				let commits = await commitsOf(tag, run);
				if (commits === void 0) {
					run.log.info(`${tag.name} is the first on ${tag.channel}: it holds all of history, so no pull request is told`);
					return NOBODY;
				}
				let origins = await github.associatedPullRequests(commits, { closes: !0 });
				let requests = commits.flatMap((sha) => origins.get(sha)?.pullRequest ?? []);
				let issues = commits.flatMap((sha) => origins.get(sha)?.closes ?? []);
				return await tellAll({
					tag,
					numbers: [...new Set([...requests, ...issues])],
					most
				}, github, run);
			} catch (error) {
				warn(`${tag.name}: pull requests are not told of the release: ${(0, text_error.Z9)(error)}.`, error, run);
				return NOBODY;
			}
		}
		async function commitsOf(tag, run) {
			let choice = {
				track: tag.track,
				tag,
				head: "",
				since: "channel",
				format: "grouped"
			};
			let { range } = await (await (0, changelog_range.M)(choice, run)).settle();
			if (!range.previous) return;
			let span = {
				tip: range.head,
				base: range.previous.commit
			};
			return (await (0, track_commits.q)(tag.track, span, run)).map(({ sha }) => sha);
		}
		async function tellAll({ tag, numbers, most }, github, run) {
			let told = [];
			let isLabelled = !1;
			for (let [at, number] of numbers.entries()) {
				if (told.length === most) return {
					told,
					left: numbers.slice(at)
				};
				try {
					if (!await tellOne(number, tag, github, run)) continue;
					told.push(number);
					isLabelled || await github.issues.ensureLabel(labelOf(tag));
					isLabelled = !0;
					await github.issues.addLabel(number, releasedLabel(tag.track.name));
				} catch (error) {
					if (isOfThisOne(error)) run.log.info(`#${number} cannot be told: ${(0, text_error.Z9)(error)}`);
					else {
						warn(`#${number} could not be told of ${tag.name}: ${(0, text_error.Z9)(error)}.`, error, run);
						return {
							told,
							left: numbers.slice(at)
						};
					}
				}
			}
			return {
				told,
				left: []
			};
		}
		async function tellOne(number, tag, github, run) {
			let { comments } = github.pullRequests;
			let { name: track } = tag.track;
			let [found] = await comments.findOwn(number, releasedMark(track));
			let byChannel = found ? readReleased(found.body) : new Map();
			if (byChannel.get(tag.channel) === tag.name) return !1;
			let page = (0, repository_url.Ek)(run.context.serverUrl, run.context.repository) ?? "";
			let body = writeReleased({
				track,
				byChannel: byChannel.set(tag.channel, tag.name)
			}, run.config.channels, (name) => (0, repository_url.XA)(page, name));
			found ? await comments.update(found.id, body) : await comments.create(number, body);
			return !0;
		}
		function labelOf({ track: { name } }) {
			return {
				name: releasedLabel(name),
				color: "0e8a16",
				description: `Released in ${name}`.slice(0, 100)
			};
		}
		function isOfThisOne(error) {
			let { status } = Object(error);
			return status === 404 || status === 410 || /\blocked\b/i.test((0, text_error.Z9)(error));
		}
		function warn(message, error, { log }) {
			log.warn({
				message,
				fix: (0, github_refusal.ik)(error, "Give the job `permissions: issues: write, pull-requests: write`, and run it again: what is done is not repeated.")
			});
		}
		async function publishRelease(inputs, run, files) {
			let asked = await readPublishRequest(inputs, run, files);
			let { tag } = asked;
			let assets = nameAssets(asked.assets.length > 0 ? await files.list(asked.assets) : []);
			let request = {
				...asked,
				content: withSboms(asked, assets, run)
			};
			let { tags } = await (0, tag_list.oW)(run.repository, (0, tag_search.rF)(tag.track, tag.version), tag.name);
			if ((0, withdrawn_tags.r4)(tag.version, tags)) return leaveWithdrawn(tag, run);
			let github = await openPort(run);
			let { plan, ended, all } = await complete({
				request,
				assets,
				store: github.releases,
				run,
				files
			});
			if (!ended) return leaveWithdrawn(tag, run);
			return reportRelease(request, ended, {
				assets: all,
				plan,
				told: ended.stage === "draft" ? void 0 : await tellAround(request, github, run)
			});
		}
		function withSboms({ content, tag }, assets, { context }) {
			let { downloads } = (0, release_url.Ci)(context.serverUrl, context.repository, tag.name);
			let names = assets.map(({ name }) => name);
			return {
				...content,
				body: nameSboms(content.body, names, downloads)
			};
		}
		async function leaveWithdrawn(tag, run) {
			let { takeDownWithdrawn } = await Promise.all([__webpack_require__.e(9535), __webpack_require__.e(1801)]).then(__webpack_require__.bind(__webpack_require__, 1801));
			let sentences = [`${tag.name} is withdrawn: it is not published.`, ...await takeDownWithdrawn(tag, run)];
			for (let sentence of sentences) run.log.info(sentence);
			return {
				outputs: {
					id: "",
					url: "",
					"upload-count": "0",
					"checksums-path": "",
					published: "false"
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Release ${tag.name}`), (0, markdown.p_)(sentences.map(markdown.FV)))
			};
		}
		async function complete(work, looks = 1) {
			let { request, assets, store, run } = work;
			let { release, isOwn } = await prepare(request, store, run);
			try {
				let planned = planAssets(assets, release.assets, release.stage);
				let { checksums } = request;
				let all = checksums && assets.length > 0 ? await withChecksums(checksums, assets, planned, work.files) : assets;
				let plan = all === assets ? planned : planAssets(all, release.assets, release.stage);
				await attach(plan, release, work);
				await adopt(plan, work);
				return {
					plan,
					all,
					ended: await finish(request, release, store, run)
				};
			} catch (error) {
				if (!(0, github_refusal.Ck)(error) || looks === 3) throw error;
				run.log.info(`${request.tag.name}: another run was faster, looking again at what is there`);
				isOwn && await withdraw(release, work);
				return complete(work, looks + 1);
			}
		}
		async function withdraw(draft, { request: { tag }, store, run: { log } }) {
			let found = await (0, github_refusal.kr)(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found || found.stage === "draft" || found.id === draft.id) return;
			log.info(`${tag.name}: removing the draft of this run`);
			await (0, github_refusal.kr)(`remove a draft of ${tag.name}`, MAY_WRITE, store.removeDraft(draft));
		}
		let MAY_WRITE = "Give the job `permissions: contents: write`, or a token that may write to the repository.";
		async function openPort({ openGitHub }) {
			let github = await openGitHub();
			if (github) return github;
			throw (0, text_error.V2)("github-missing", "There is no token, or the run is in no repository on GitHub.", MAY_WRITE);
		}
		async function prepare({ tag, content }, store, { log }) {
			let found = await (0, github_refusal.kr)(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found) {
				log.info(`${tag.name}: making a draft`);
				return {
					release: await (0, github_refusal.kr)(`make a release of ${tag.name}`, MAY_WRITE, store.createDraft(tag.name, content)),
					isOwn: !0
				};
			}
			if (found.stage !== "draft") {
				log.info(`${tag.name}: the release is published already, its notes stay`);
				return {
					release: found,
					isOwn: !1
				};
			}
			log.info(`${tag.name}: going on with the draft that is there`);
			found.name === content.name && found.body === content.body && found.prerelease === content.prerelease || await (0, github_refusal.kr)(`change the draft of ${tag.name}`, MAY_WRITE, store.update(found, content));
			return {
				release: found,
				isOwn: !1
			};
		}
		async function attach({ remove, upload }, release, { store, run: { log }, files }) {
			for (let asset of remove) {
				log.info(`${asset.name}: the release has ${asset.uploaded ? "another one" : "a part of one"}, removing it`);
				await (0, github_refusal.kr)(`remove ${asset.name}`, MAY_WRITE, store.removeAsset(asset));
			}
			for (let asset of upload) {
				log.info(`${asset.name}: uploading ${asset.size} bytes`);
				await (0, github_refusal.kr)(`take ${asset.name}`, MAY_WRITE, store.upload(release, asset, await files.open(asset.path)));
			}
		}
		async function adopt({ adopt }, { store, run: { log }, files }) {
			if (adopt.length === 0) return;
			for (let { file, asset } of adopt) {
				log.info(`${asset.name}: the release is published with other bytes, taking those`);
				let bytes = await (0, github_refusal.kr)(`give ${asset.name}`, MAY_WRITE, store.download(asset));
				for (let path of [file.path, ...file.copies]) await files.replace(path, bytes);
			}
			log.warn({
				message: `The release is published already, with other bytes of ${adopt.map(({ asset }) => asset.name).join(", ")}.`,
				fix: "They stay as they are, and steps that follow work with them. To keep what was built, run the failed jobs alone again."
			});
		}
		async function finish(request, release, store, run) {
			let { tag, draft } = request;
			if (release.stage !== "draft" || draft) return release;
			let before = await look(tag, run);
			if (before.isOut) return;
			let makeLatest = request.makeLatest ?? before.isLatest;
			let published = await (0, github_refusal.kr)(`publish ${tag.name}`, MAY_WRITE, store.publish(release, makeLatest));
			run.log.info(`${tag.name}: published${makeLatest ? " as Latest" : ""}, ${published.url}`);
			return (await look(tag, run)).isOut ? void 0 : published;
		}
		async function look({ track, version }, run) {
			let { tags, place } = await (0, tag_list.oW)(run.repository, (0, tag_search.rF)(track, version));
			let isOut = (0, withdrawn_tags.r4)(version, tags);
			if (isOut || !track.latest) return {
				isOut,
				isLatest: !1
			};
			return {
				isOut,
				isLatest: await (0, stray_tags.uh)(tags, (all) => (0, track_tags.O1)(version, all), place, run)
			};
		}
		async function tellAround({ tag, comment, milestone }, github, run) {
			milestone !== "" && await closeMilestone(milestone, tag, github, run);
			return comment ? tellReleased(tag, github, run) : void 0;
		}
		function reportRelease({ tag: { name }, checksums }, { id, url, stage }, { assets, plan: { upload, adopt }, told }) {
			let rows = assets.map((asset) => {
				let standing = adopt.find(({ file }) => file === asset)?.asset;
				if (standing) return [
					(0, markdown.aY)(asset.name),
					"",
					(0, markdown.aY)(standing.digest),
					"was there, with other bytes than here"
				];
				return [
					(0, markdown.aY)(asset.name),
					String(asset.size),
					(0, markdown.aY)(asset.digest),
					upload.includes(asset) ? "uploaded" : "was there"
				];
			});
			return {
				outputs: {
					id: String(id),
					url,
					"upload-count": String(upload.length),
					"checksums-path": checksums && assets.find((asset) => asset.name === checksums)?.path || "",
					published: String(stage !== "draft")
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Release ${name}`), `${stage === "draft" ? "Draft" : "Published"}: ${(0, markdown.FV)(url)}`, ...rows.length > 0 ? [(0, markdown.tp)([
					"File",
					"Bytes",
					"Digest",
					""
				], rows)] : [], ...told ? [describeTold(told)] : [])
			};
		}
		function describeTold({ told, left }) {
			let numbers = (list) => list.map((number) => `#${number}`).join(", ");
			return (0, markdown.Bv)(told.length > 0 ? `Commented on ${numbers(told)}.` : "", left.length > 0 ? `Not told in this run: ${numbers(left)}. Run the job again to go on with them.` : "");
		}
	}),
	2700: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2567);
				var _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2278);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__.D)({
					tag: run.input("tag"),
					name: run.input("name"),
					body: run.input("body"),
					bodyPath: run.input("body-path"),
					assets: run.input("assets"),
					makeLatest: run.input("make-latest"),
					draft: run.flag("draft", !1),
					checksums: run.input("checksums"),
					comment: run.flag("comment", !1),
					milestone: run.input("milestone")
				}, run, (0, _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__.d)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	9586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			TM: () => digestFile,
			pI: () => verifyEd25519
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		let verifyEd25519 = (publicKey, message, signature) => {
			let x = Buffer.from(publicKey).toString("base64url");
			let key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
				key: {
					kty: "OKP",
					crv: "Ed25519",
					x
				},
				format: "jwk"
			});
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
		};
		let PIECE = 1048576;
		async function hashFile(path, algorithm = "blake2b512") {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
			let buffer = Buffer.allocUnsafe(PIECE);
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
			try {
				for (;;) {
					let { bytesRead } = await file.read(buffer, 0, PIECE);
					if (bytesRead === 0) return hash.digest();
					hash.update(buffer.subarray(0, bytesRead));
				}
			} finally {
				await file.close();
			}
		}
		async function digestFile(path) {
			return `sha256:${Buffer.from(await hashFile(path, "sha256")).toString("hex")}`;
		}
	})
};
