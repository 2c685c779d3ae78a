"use strict";
exports.id = 3279;
exports.ids = [3279,8545];
exports.modules = {
	...require("./common.index.js").modules,
	8746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { complete: () => complete });
		var external_node_path_ = __webpack_require__(6760);
		var visible = __webpack_require__(6082);
		var cli_options = __webpack_require__(2315);
		let FILES = {
			word: ":files",
			meaning: ""
		};
		let HELP_COMMAND = {
			name: "help",
			summary: "all about one command",
			arguments: [{
				name: "command",
				description: "A command.",
				words: "commands"
			}]
		};
		let HELP = {
			name: "help",
			short: "h",
			description: "Show help."
		};
		let VERSION = {
			name: "version",
			short: "V",
			description: "Show the version."
		};
		async function findCandidates(commands, words, names) {
			let typed = words.filter((word, at) => !(word === "=" && at < words.length - 1));
			let line = typed.at(-1) === "=" ? [...typed.slice(0, -1), ""] : typed;
			let current = line.at(-1) ?? "";
			let before = line.slice(0, -1);
			let { command, taken } = readLine(commands, before);
			let options = [
				...command?.options ?? [],
				...cli_options.PA,
				HELP,
				...command ? [] : [VERSION]
			];
			let [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
			if (flag !== void 0) return (await wordsOf(optionOf(options, flag), value ?? "", commands, names)).map((value) => value === FILES ? value : {
				...value,
				word: `${flag}=${value.word}`
			});
			let last = optionOf(options, before.at(-1) ?? "");
			if (last?.value) return wordsOf(last, current, commands, names);
			if (current.startsWith("-")) return starting(current, options.map(optionCandidate));
			if (!command) return starting(current, commandCandidates(commands));
			return wordsOf(command.arguments?.[taken.length], current, commands, names);
		}
		function readLine(commands, words) {
			let command;
			let taken = [];
			for (let [at, word] of words.entries()) {
				if (word.startsWith("-") || optionOf([...cli_options.PA, ...command?.options ?? []], words[at - 1] ?? "")?.value) continue;
				command ? taken.push(word) : command = word === "help" ? HELP_COMMAND : commands.find(({ name }) => name === word);
			}
			return {
				command,
				taken
			};
		}
		function optionOf(options, word) {
			return options.find(({ name, short }) => word === `--${name}` || short !== void 0 && word === `-${short}`);
		}
		function optionCandidate({ name, description }) {
			return {
				word: `--${name}`,
				meaning: description
			};
		}
		function commandCandidates(commands) {
			return [...commands, HELP_COMMAND].map(({ name, summary }) => ({
				word: name,
				meaning: summary
			}));
		}
		async function wordsOf(place, current, commands, names) {
			let words = place?.choices ?? place?.words ?? [];
			if (words === "track") return starting(current, names.tracks());
			if (words === "tracks") return startingInList(current, names.tracks());
			if (words === "tags") return starting(current, await names.tags());
			if (words === "channels") return starting(current, names.channels());
			if (words === "commands") return starting(current, commandCandidates(commands));
			if (words === "files") return [FILES];
			return starting(current, words.map((word) => ({
				word,
				meaning: ""
			})));
		}
		function startingInList(current, tracks) {
			let list = current.split(",");
			let done = list.slice(0, -1);
			let all = done.length === 0 && tracks.length > 0 ? [{
				word: "all",
				meaning: "every track"
			}] : [];
			let left = [...tracks.filter(({ word }) => !done.includes(word)), ...all];
			let lead = done.map((word) => `${word},`).join("");
			return starting(list.at(-1) ?? "", left).map(({ word, meaning }) => ({
				word: lead + word,
				meaning
			}));
		}
		function starting(current, candidates) {
			return candidates.filter(({ word }) => word.startsWith(current));
		}
		var external_node_fs_ = __webpack_require__(3024);
		var tag_template = __webpack_require__(1429);
		var version = __webpack_require__(5566);
		var config_file = __webpack_require__(6070);
		var git = __webpack_require__(3589);
		var listing = __webpack_require__(3038);
		function repositoryNames(folder, configPath) {
			let read = () => tryConfig(folder, configPath);
			return {
				tracks: () => (read()?.tracks ?? []).map(({ name, description }) => ({
					word: name,
					meaning: description ?? ""
				})),
				channels: () => {
					let config = read();
					return config ? [...config.channels, version.L8].map((word) => ({
						word,
						meaning: ""
					})) : [];
				},
				tags: () => readTags(folder, read()?.tracks ?? [])
			};
		}
		function tryConfig(folder, path) {
			try {
				let top = findTop(folder);
				return (0, config_file.readConfigFile)(top, path && (0, external_node_path_.relative)(top, (0, external_node_path_.resolve)(folder, path)), "").config;
			} catch {
				return;
			}
		}
		async function readTags(folder, tracks) {
			let starts = tracks.map(({ tag }) => `refs/tags/${tag.prefix}`);
			let names = (await (0, listing.cB)(new git.T(folder), starts).catch(() => [])).map((ref) => ref.slice(10));
			return tracks.flatMap((track) => (0, tag_template.Fg)(track, names).toSorted((one, other) => (0, version.Zy)(other.version, one.version)).map(({ name }) => ({
				word: name,
				meaning: track.name
			})));
		}
		function findTop(folder) {
			if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git")) || (0, external_node_path_.dirname)(folder) === folder) return folder;
			return findTop((0, external_node_path_.dirname)(folder));
		}
		async function complete(commands, words) {
			return (await findCandidates(commands, words, repositoryNames((0, external_node_path_.resolve)(readOption(words, "-C") || readOption(words, "--directory")), readOption(words, "--config")))).map(({ word, meaning }) => `${(0, visible.P8)(word)}\t${(0, visible.P8)(meaning)}`).join("\n");
		}
		function readOption(words, option) {
			let at = words.indexOf(option);
			return at < 0 || at === words.length - 2 ? "" : words[at + 1] ?? "";
		}
	})
};
