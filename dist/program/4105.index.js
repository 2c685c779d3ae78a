"use strict";
exports.id = 4105;
exports.ids = [4105];
exports.modules = {
	...require("./shared-9060.index.js").modules,
	4105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { writeAll: () => writeAll });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var changelog_file = __webpack_require__(9060);
		var repository_url = __webpack_require__(1007);
		var withdrawn_tags = __webpack_require__(8342);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		var changelog_changelog = __webpack_require__(8374);
		async function completeChangelogFile(track, before, run) {
			let { header: _, footer: __, ...notes } = track.notes ?? {};
			let plain = {
				...track,
				notes
			};
			let config = {
				...run.config,
				tracks: run.config.tracks.map((each) => each === track ? plain : each)
			};
			let { tags } = await (0, tag_list.cB)(run.repository, (0, tag_search.wT)(track));
			let known = (0, changelog_file.bS)(before ?? "");
			let missing = (0, withdrawn_tags.Ix)(tags).filter(({ version }) => !version.prerelease && !known.some((each) => (0, versions_version.Zy)(each, version) === 0)).sort((a, b) => (0, versions_version.Zy)(a.version, b.version));
			let page = (0, repository_url.Ek)(run.context.serverUrl, run.context.repository);
			let text = before;
			for (let { name, version } of missing) {
				let inputs = {
					tag: name,
					track: "",
					head: "",
					since: "channel",
					format: "grouped"
				};
				let { changelog } = await (0, changelog_changelog.e)(inputs, {
					...run,
					config
				});
				text = (0, changelog_file.hb)(text, (0, changelog_file.ZE)(version, page && (0, repository_url.XA)(page, name), changelog.body));
			}
			return {
				text: text ?? "",
				added: missing.map(({ version }) => version)
			};
		}
		var track_choice = __webpack_require__(322);
		var text_files = __webpack_require__(3016);
		async function writeAll(input) {
			if (input.text("tag") !== "" || input.text("head") !== "" || input.text("output") !== "") throw (0, error.V2)("usage", "--write-all takes no tag, --head or --output.", "Give it alone, or with --track.");
			let run = await input.openRun();
			let written = (0, track_choice.mu)(run.config, input.text("track") || "all", "track").filter(({ changelogFile }) => changelogFile !== void 0);
			if (written.length === 0) throw (0, error.V2)("usage", "No track has a changelog-file.", `Name one in ${run.config.path}: changelog-file: CHANGELOG.md`);
			let done = [];
			for (let track of written) {
				let path = track.changelogFile;
				let { text, added } = await completeChangelogFile(track, (0, external_node_fs_.existsSync)((0, external_node_path_.join)(run.top, path)) ? await (0, text_files.yR)(path, {
					root: run.top,
					input: "changelog-file"
				}) : void 0, run);
				added.length > 0 && await (0, text_files.zN)(run.top).write(path, text, "changelog-file");
				done.push({
					track: track.name,
					path,
					added: added.map(versions_version.qh)
				});
			}
			return {
				json: { files: done },
				text: () => done.map(({ path, added }) => `${path}: ${added.length === 0 ? "has all live versions" : `added ${added.join(", ")}`}`).join("\n")
			};
		}
	})
};
