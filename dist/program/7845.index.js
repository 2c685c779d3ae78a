"use strict";
exports.id = 7845;
exports.ids = [7845];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1990.index.js").modules,
	...require("./shared-8913.index.js").modules,
	7845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var external_node_path_ = __webpack_require__(6760);
		var change_file = __webpack_require__(8913);
		function changeFileName(text, attempt) {
			let words = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
			let name = words[0]?.slice(0, 48) ?? "change";
			for (let word of words.slice(1)) {
				if (name.length + 1 + word.length > 48) break;
				name += `-${word}`;
			}
			return `${name}${attempt > 1 || name === "readme" ? `-${attempt}` : ""}.md`;
		}
		var error = __webpack_require__(9530);
		var visible = __webpack_require__(6082);
		var track_choice = __webpack_require__(322);
		var file_batch = __webpack_require__(1990);
		var interruption = __webpack_require__(6518);
		async function answer(input) {
			let run = await input.openRun();
			let { tracks, level, message } = await completeChange(input, run);
			let levels = new Map(tracks.map(({ name }) => [name, level]));
			let names = (attempt) => (0, external_node_path_.join)(change_file.A0, changeFileName(message, attempt)).replaceAll("\\", "/");
			let path = await firstFree(run.top, names);
			await (0, file_batch.f)(run.top, [{
				path,
				text: (0, change_file.If)(levels, message)
			}]);
			return {
				json: {
					path,
					tracks: tracks.map(({ name }) => name),
					level
				},
				text: () => `Wrote ${path}. Commit it with the change.`
			};
		}
		async function completeChange(input, { config }) {
			let [tracks, level, message] = [
				input.text("tracks"),
				input.text("level"),
				input.text("message").trim()
			];
			let given = tracks === "" ? void 0 : (0, track_choice.mu)(config, tracks, "tracks");
			if (!(given && level !== "" && message !== "") && !input.terminal.interactive) throw (0, error.V2)("not-asked", "Cannot ask: this is not a terminal.", "Give all of it: release-tracks change <tracks> --level <size> --message <text>");
			return {
				tracks: given ?? await askTracks(config.tracks, input.terminal),
				level: level || await askLevel(input.terminal),
				message: message || await askMessage(input.terminal)
			};
		}
		async function askTracks(tracks, terminal) {
			if (tracks.length === 1) return [...tracks];
			let { multiselect } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
			let names = await answered(multiselect({
				message: "Which tracks does it concern?",
				options: tracks.map((track) => ({
					value: track.name,
					label: track.name,
					...track.description !== void 0 && { hint: (0, visible.P8)(track.description) }
				})),
				required: !0,
				output: process.stderr
			}), terminal);
			return tracks.filter(({ name }) => names.includes(name));
		}
		async function askLevel(terminal) {
			let { select } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
			return answered(select({
				message: "How far does it raise the version?",
				options: [
					{
						value: "patch",
						label: "patch",
						hint: "a fix"
					},
					{
						value: "minor",
						label: "minor",
						hint: "something new"
					},
					{
						value: "major",
						label: "major",
						hint: "something breaks"
					},
					{
						value: "none",
						label: "none",
						hint: "nothing to release"
					}
				],
				output: process.stderr
			}), terminal);
		}
		async function askMessage(terminal) {
			let { text } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
			let validate = (given) => given?.trim() ? void 0 : "Write a sentence for users.";
			return (await answered(text({
				message: "What changes for users? (Markdown)",
				validate,
				output: process.stderr
			}), terminal)).trim();
		}
		async function answered(asked, terminal) {
			terminal.clear();
			let answer = await asked;
			if (typeof answer == "symbol") throw (0, interruption.V)(terminal.interruption.state);
			return answer;
		}
		async function firstFree(top, nameOf) {
			for (let attempt = 1;; attempt++) {
				let path = nameOf(attempt);
				if ((await (0, file_batch.Y)(top, [path])).length === 0) return path;
			}
		}
	})
};
