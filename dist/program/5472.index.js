"use strict";
exports.id = 5472;
exports.ids = [5472];
exports.modules = {
	...require("./shared-543.index.js").modules,
	...require("./shared-5422.index.js").modules,
	...require("./shared-6315.index.js").modules,
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => cut,
			LV: () => wrap,
			eV: () => pad,
			qz: () => widthOf
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		let WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
		let ZERO = /\p{Mn}|\p{Me}|\u200B|\u200C|\u200D|\uFE0F/u;
		function widthOf(text) {
			let width = 0;
			for (let character of (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)) ZERO.test(character) || (width += WIDE.test(character) ? 2 : 1);
			return width;
		}
		function cut(text, columns) {
			if (widthOf(text) <= columns) return text;
			let kept = "";
			let width = 0;
			for (let character of text) {
				width += widthOf(character);
				if (width > columns - 1) break;
				kept += character;
			}
			return `${kept}…`;
		}
		function pad(text, columns) {
			return text + " ".repeat(Math.max(0, columns - widthOf(text)));
		}
		function wrap(text, columns) {
			let lines = [];
			for (let word of text.split(" ")) {
				let last = lines.at(-1);
				last !== void 0 && widthOf(last) + 1 + widthOf(word) <= columns ? lines[lines.length - 1] = `${last} ${word}` : lines.push(word);
			}
			return lines;
		}
	}),
	2315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PA: () => GLOBAL_OPTIONS,
			QE: () => NO_SIGN,
			_Y: () => YES,
			yE: () => DRY_RUN
		});
		let GLOBAL_OPTIONS = [
			{
				name: "directory",
				short: "C",
				value: "folder",
				description: "Run as if started in this folder.",
				words: "files"
			},
			{
				name: "config",
				value: "file",
				description: "The configuration file. Default: the first of release-tracks.yml, .yaml and .json that exists at the top or in .github/.",
				words: "files"
			},
			{
				name: "json",
				description: "Print the answer as JSON; an error as {\"error\": {\"code\", \"problems\"}}."
			},
			{
				name: "no-color",
				description: "Print without colours, like the environment variable NO_COLOR."
			},
			{
				name: "verbose",
				description: "Log to stderr what is read and decided."
			}
		];
		let DRY_RUN = {
			name: "dry-run",
			description: "Show what would be pushed, without pushing."
		};
		let YES = {
			name: "yes",
			short: "y",
			description: "Push without asking. Required if there is no terminal to ask on."
		};
		let NO_SIGN = {
			name: "no-sign",
			description: "Sign nothing. Otherwise commits and tags are signed where git is set to (commit.gpgsign, tag.gpgsign), or where the configuration asks for signatures."
		};
	}),
	3568: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => COMMANDS });
		var formats = __webpack_require__(8222);
		let announce = {
			name: "announce",
			summary: "tell a receiver on the web what happened to a version",
			description: ["Sends that a version was released, promoted or withdrawn, or that a release failed: to Slack, Teams, Discord, a roadmap, or any receiver of signed webhooks. The same event has the same id each time, so a receiver can drop what it has.", "The address and the secret come from RELEASE_TRACKS_URL and RELEASE_TRACKS_SECRET, where no list of processes shows them. It does not ask before it sends; --dry-run shows the messages."],
			arguments: [{
				name: "tag",
				description: "The tag that it is about.",
				words: "tags"
			}],
			options: [
				{
					name: "kind",
					value: "kind",
					description: "What happened.",
					choices: __webpack_require__(8420).GW,
					otherwise: "released"
				},
				{
					name: "format",
					value: "name",
					description: "What is sent.",
					choices: formats.B,
					otherwise: "event"
				},
				{
					name: "template",
					value: "file",
					description: "Send this file, with {version} and the like in it.",
					words: "files"
				},
				{
					name: "header-prefix",
					value: "text",
					description: "With --format roadmap: Acme makes X-Acme-Signature."
				},
				{
					name: "notes",
					value: "file",
					description: "A file with notes to send along, as Markdown.",
					words: "files"
				},
				{
					name: "dry-run",
					description: "Show what would be sent, and send nothing."
				}
			],
			examples: [{
				line: "release-tracks announce tray-v1.8.5 --dry-run",
				meaning: "what a receiver would be told"
			}, {
				line: "release-tracks announce tray-v1.8.5 --kind withdrawn --format slack",
				meaning: "tell a channel of Slack, with its webhook in RELEASE_TRACKS_URL"
			}],
			load: () => Promise.all([__webpack_require__.e(1371), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 7966))
		};
		let change = {
			name: "change",
			summary: "describe a change for the next release",
			description: [
				"Writes a file to .changeset that says which tracks a change concerns, how far it raises their versions, and what to tell users. Commit it with the change. The format is that of changesets.",
				"With bump: changes, releases go by these files: the farthest of them decides the version, a track that none names is not released, and a live version takes the files away that it has.",
				"What is not given is asked for."
			],
			arguments: [{
				name: "tracks",
				description: "A track, several separated by commas, or all.",
				words: "tracks"
			}],
			options: [{
				name: "level",
				value: "size",
				description: "How far it raises the version; none releases nothing by itself.",
				choices: [
					"patch",
					"minor",
					"major",
					"none"
				]
			}, {
				name: "message",
				short: "m",
				value: "text",
				description: "What changes for users, in Markdown."
			}],
			examples: [{
				line: "release-tracks change",
				meaning: "ask for everything"
			}, {
				line: "release-tracks change tray --level minor -m \"Dark mode.\"",
				meaning: "ask for nothing"
			}],
			exitCodes: __webpack_require__(5158).yo,
			load: () => __webpack_require__.e(7845).then(__webpack_require__.bind(__webpack_require__, 7845))
		};
		let changelog = {
			name: "changelog",
			summary: "write the release notes of one track",
			description: ["Lists the commits that touch the paths of a track since the version its users had before, grouped by conventional type, as Markdown. Text in release-notes/<track>/<version>.md comes first.", "Give a tag for the notes of a release, or --track for what its next release would contain. With GH_TOKEN or GITHUB_TOKEN set, logins and pull requests come from GitHub."],
			arguments: [{
				name: "tag",
				description: "The tag of the release.",
				words: "tags"
			}],
			options: [
				{
					name: "track",
					value: "name",
					description: "The track whose changes since its last tag are listed.",
					words: "track"
				},
				{
					name: "head",
					value: "commit",
					description: "With --track: the commit, tag or branch to stop at.",
					words: "tags",
					otherwise: "the checked-out commit"
				},
				{
					name: "since",
					value: "kind",
					description: "Start from the previous version that users of the channel got, or from the previous tag on any channel.",
					choices: ["channel", "tag"],
					otherwise: "channel"
				},
				{
					name: "format",
					value: "name",
					description: "By type of change, or newest first.",
					choices: ["grouped", "flat"],
					otherwise: "grouped"
				},
				{
					name: "write-all",
					description: "Write the notes of every live version that the changelog-file of each track, or of --track, does not have yet; all that is in it stays as it is."
				},
				{
					name: "output",
					short: "o",
					value: "file",
					description: "Write to a file.",
					words: "files"
				}
			],
			examples: [
				{
					line: "release-tracks changelog --write-all",
					meaning: "build the changelog files once; from then on releases add to them"
				},
				{
					line: "release-tracks changelog tray-v1.8.5",
					meaning: "the notes of a live version, since the previous live one"
				},
				{
					line: "release-tracks changelog --track tray --head origin/next",
					meaning: "what its next release would contain"
				},
				{
					line: "release-tracks changelog v1.9.0 -o notes.md",
					meaning: "write a file for gh release create --notes-file"
				}
			],
			load: () => Promise.all([
				__webpack_require__.e(6858),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(789),
				__webpack_require__.e(8374),
				__webpack_require__.e(6567)
			]).then(__webpack_require__.bind(__webpack_require__, 3879))
		};
		let completion = {
			name: "completion",
			summary: "print a shell completion script",
			description: ["Completes commands, options, and the tracks and channels of your configuration. The script calls release-tracks, so release-tracks must be on your PATH."],
			arguments: [{
				name: "shell",
				description: "bash, zsh or fish.",
				required: !0,
				words: [
					"bash",
					"zsh",
					"fish"
				]
			}],
			examples: [
				{
					line: "source <(release-tracks completion bash)",
					meaning: "in ~/.bashrc"
				},
				{
					line: "source <(release-tracks completion zsh)",
					meaning: "in ~/.zshrc, after compinit"
				},
				{
					line: "release-tracks completion fish > ~/.config/fish/completions/release-tracks.fish",
					meaning: "once, for fish"
				}
			],
			load: () => __webpack_require__.e(3469).then(__webpack_require__.bind(__webpack_require__, 3469))
		};
		let detect = {
			name: "detect",
			summary: "show which tracks changed since their last tags, and which commits and files decide that",
			description: ["Reads the commits since each track's last tag on the remote, up to the commit you have checked out, as the action does on a push.", "A commit counts for a track if it touches the track's paths and is neither the actions' own nor ignored by the configuration. Changes nothing."],
			options: [{
				name: "base",
				value: "commit",
				description: "Compare with this commit, tag or branch.",
				otherwise: "each track's last tag",
				words: "tags"
			}, {
				name: "head",
				value: "commit",
				description: "Examine this commit, tag or branch.",
				otherwise: "the checked-out commit",
				words: "tags"
			}],
			examples: [
				{
					line: "release-tracks detect",
					meaning: "what a push of your branch would release"
				},
				{
					line: "release-tracks detect --head origin/next",
					meaning: "what is waiting on next"
				},
				{
					line: "release-tracks detect --base v1.8.0 --json",
					meaning: "everything that changed since a tag, for a script"
				}
			],
			load: () => Promise.all([
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(7146)
			]).then(__webpack_require__.bind(__webpack_require__, 7146))
		};
		let doctor = {
			name: "doctor",
			summary: "look for everything that can be wrong with releases, and fix what is safe to fix",
			description: [
				"Looks at the configuration, version files and locks, workflows, the updater, the branches and tags of the remote, and with a token (GH_TOKEN) the settings of the repository on GitHub. Each finding says where it is, what breaks by it, and how to fix it; docs/doctor.md lists what is looked for.",
				"Files are read as they stand in the work tree, committed or not. Nothing is changed without --fix, and nothing is ever committed or pushed.",
				"In a run of GitHub Actions each finding is an annotation at its line, too."
			],
			options: [
				{
					name: "fix",
					description: "Fix in the work tree what can be fixed for sure, and show the diff. All other bytes stay."
				},
				{
					name: "offline",
					description: "Ask neither the remote nor GitHub."
				},
				{
					name: "strict",
					description: "Fail on warnings, too."
				},
				{
					name: "sarif",
					value: "file",
					description: "Write the findings for code scanning (SARIF 2.1.0) to this file; - is the standard output.",
					words: "files"
				}
			],
			examples: [
				{
					line: "release-tracks doctor",
					meaning: "what is wrong, with file, line and fix"
				},
				{
					line: "release-tracks doctor --fix",
					meaning: "fix what is plain, and show what was changed"
				},
				{
					line: "release-tracks doctor --strict --sarif doctor.sarif",
					meaning: "in a workflow, for code scanning"
				}
			],
			exitCodes: { 1: "There are errors; with --strict warnings count, too." },
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(5136),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(3993),
				__webpack_require__.e(7176),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(5452),
				__webpack_require__.e(2116),
				__webpack_require__.e(3312),
				__webpack_require__.e(2282),
				__webpack_require__.e(1151),
				__webpack_require__.e(4527),
				__webpack_require__.e(1598)
			]).then(__webpack_require__.bind(__webpack_require__, 9194))
		};
		var options = __webpack_require__(2315);
		let hotfix = {
			name: "hotfix",
			summary: "release what was committed to the live branch",
			description: ["For a fix that somebody committed to the live branch: releases that branch as it is, as the next patch, without what else is on next, and merges it into next in the same atomic push. Nothing is released of a track that did not change there.", "Shows the plan and asks before pushing, as promote does, which does the same with the head of the live branch as --sha."],
			arguments: [{
				name: "tracks",
				description: "A track, several separated by commas, or all.",
				required: !0,
				words: "tracks"
			}],
			options: [
				{
					name: "trailer",
					value: "line",
					description: "An extra \"Key: value\" line for tags and bump commits; repeatable.",
					repeatable: !0
				},
				options.yE,
				options.QE,
				options._Y
			],
			examples: [{
				line: "release-tracks hotfix tray",
				meaning: "release a fix that is on main alone, after asking"
			}, {
				line: "release-tracks hotfix all --dry-run",
				meaning: "what of main would be released"
			}],
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(6858),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(7035),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(789),
				__webpack_require__.e(8374),
				__webpack_require__.e(5452),
				__webpack_require__.e(1309),
				__webpack_require__.e(5387),
				__webpack_require__.e(306),
				__webpack_require__.e(5182),
				__webpack_require__.e(1131)
			]).then(__webpack_require__.bind(__webpack_require__, 1131))
		};
		let init = {
			name: "init",
			summary: "write release-tracks.yml and the workflows for this repository",
			description: ["Looks at what the repository shows of its products: Cargo, npm, pnpm and yarn workspaces, Tauri apps, Python projects, Go modules, Dockerfiles, its tags, branches and workflows, and the configuration of release-please, changesets, nx and lerna. From this it proposes tracks, with the reason beside each line.", "On a terminal it asks which tracks and channels to take, says what is to know, and asks again before it writes. All files are written or none, and no existing file is overwritten without your consent. Run again, it adds the tracks that a configuration lacks and changes nothing else of it. It reads what git tracks and never changes a commit, a branch or a tag."],
			options: [
				{
					name: "yes",
					short: "y",
					description: "Ask nothing and write what is proposed."
				},
				{
					name: "dry-run",
					short: "n",
					description: "Show the files and write nothing."
				},
				{
					name: "force",
					description: "Overwrite files that are there. Without it, a configuration that is there gets the tracks it lacks."
				},
				{
					name: "no-workflows",
					description: "Write the configuration alone."
				},
				{
					name: "next",
					value: "branch",
					description: "The branch of feature work, where pre-releases are cut; it need not exist yet.",
					otherwise: "next, develop or dev where there is one, else trunk mode"
				},
				{
					name: "live",
					value: "branch",
					description: "The branch that live versions are cut on.",
					otherwise: "the default branch"
				},
				{
					name: "channels",
					value: "names",
					description: "The channels below live, lowest first: alpha,beta,rc.",
					otherwise: "those that tags use"
				},
				{
					name: "tracks",
					value: "names",
					description: "The tracks to take of those that are found: tray,platform. tray=desktop gives one another name.",
					otherwise: "those that are proposed"
				},
				{
					name: "add",
					value: "names",
					description: "Tracks to take as well, of those that are found and left out."
				},
				{
					name: "show",
					description: "Show the files in full before asking."
				},
				{
					name: "actions",
					value: "owner/name@ref",
					description: "Where the workflows take the actions from.",
					otherwise: "what a workflow uses already, else OWNER/release-tracks@v1"
				}
			],
			examples: [
				{
					line: "release-tracks init",
					meaning: "look, ask, show, write"
				},
				{
					line: "release-tracks init --yes",
					meaning: "the same without questions"
				},
				{
					line: "release-tracks init --yes --add worker --channels beta",
					meaning: "one more track, and one channel"
				},
				{
					line: "release-tracks init --dry-run --json",
					meaning: "what would be written, for a script"
				}
			],
			exitCodes: { 1: "Nothing was written: a file is there already, cannot be written, or you answered no." },
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(3993),
				__webpack_require__.e(7176),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(5452),
				__webpack_require__.e(2116),
				__webpack_require__.e(3312),
				__webpack_require__.e(4527),
				__webpack_require__.e(5879)
			]).then(__webpack_require__.bind(__webpack_require__, 8924))
		};
		let line = {
			name: "line",
			summary: "open the branch for fixes of an older version",
			description: ["While 1.9 is live, a fix of 1.8 is released from a branch of its own, which branches.lines of the configuration names. This makes that branch on the remote, from the last live tag of 1.8; your clone is not touched, and a branch that exists is refused.", "Then commit the fix there and release it with promote and --line: its versions follow from the tags of 1.8 alone, and live, next, Latest and the manifests of live stay as they are."],
			arguments: [
				{
					name: "action",
					description: "open.",
					required: !0,
					words: ["open"]
				},
				{
					name: "track",
					description: "The track.",
					required: !0,
					words: "track"
				},
				{
					name: "line",
					description: "The line, such as 1.8.",
					required: !0
				}
			],
			options: [options.yE, options._Y],
			examples: [{
				line: "release-tracks line open tray 1.8",
				meaning: "make tray-1.8.x from the last tag of 1.8, after asking"
			}, {
				line: "release-tracks promote tray live --line 1.8",
				meaning: "release what was committed to it"
			}],
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(6783),
				__webpack_require__.e(3233)
			]).then(__webpack_require__.bind(__webpack_require__, 252))
		};
		let manifest = {
			name: "manifest",
			summary: "write the updater manifest of a Tauri app's release",
			description: ["Verifies the signature of every bundle in a folder against the app's public key, and prints the manifest that installed apps poll. Writes nothing unless every signature is valid.", "With --publish, commits it to the manifest of the channel on the live branch (or branches.manifests), and to those of lower channels that this version overtakes, and merges live into next in the same push. Shows that push and asks first. A channel never moves to an older version."],
			arguments: [{
				name: "artifacts-dir",
				description: "The folder with the bundles and their .sig files.",
				required: !0,
				words: "files"
			}],
			options: [
				{
					name: "tag",
					value: "tag",
					description: "The tag of the release.",
					otherwise: "required",
					words: "tags"
				},
				{
					name: "base-url",
					value: "url",
					description: "Where the bundles can be downloaded.",
					otherwise: "the release's downloads on GitHub"
				},
				{
					name: "notes",
					value: "text",
					description: "The notes that the app shows."
				},
				{
					name: "notes-path",
					value: "file",
					description: "A file with the notes.",
					words: "files"
				},
				{
					name: "platforms",
					value: "keys",
					description: "Platforms that must be present, such as windows-x86_64, separated by commas."
				},
				{
					name: "public-key",
					value: "text",
					description: "The app's public key.",
					otherwise: "the one in the track's tauri-config"
				},
				{
					name: "output",
					short: "o",
					value: "file",
					description: "Write the manifest to a file.",
					words: "files"
				},
				{
					name: "publish",
					description: "Commit the manifest to the channel."
				},
				{
					name: "no-converge",
					description: "Leave the manifests of lower channels alone."
				},
				{
					name: "create-channels",
					description: "Let a live version begin the manifests of lower channels that have none."
				},
				{
					name: "require-attestation",
					description: "Publish nothing unless GitHub has an attestation of every bundle's build."
				},
				{
					name: "trusted-root",
					value: "file",
					description: "What `gh attestation trusted-root` wrote, to verify attestations with.",
					words: "files"
				},
				options.QE,
				options._Y
			],
			examples: [{
				line: "release-tracks manifest dist --tag tray-v1.8.5",
				meaning: "print the manifest"
			}, {
				line: "release-tracks manifest dist --tag tray-v1.8.5 --publish",
				meaning: "publish it, after asking"
			}],
			load: () => Promise.all([
				__webpack_require__.e(7163),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(7035),
				__webpack_require__.e(9535),
				__webpack_require__.e(4541),
				__webpack_require__.e(962),
				__webpack_require__.e(3218),
				__webpack_require__.e(2920)
			]).then(__webpack_require__.bind(__webpack_require__, 4460))
		};
		let plan = {
			name: "plan",
			summary: "show what would be released now, and why",
			description: ["Draws a tree per track: the next version and tag, the commits and files behind it, the files that its bump commit changes, and the workflow that its tag triggers.", "Without --channel, shows what the next push to next would cut; with it, what promoting to that channel would do. Reads the remote as it is now, not your work tree, and changes nothing."],
			options: [
				{
					name: "channel",
					value: "name",
					description: "Plan a promotion to this channel.",
					otherwise: "the auto-channel",
					words: "channels"
				},
				{
					name: "track",
					value: "names",
					description: "Only these tracks, separated by commas.",
					otherwise: "all",
					words: "tracks"
				},
				{
					name: "verbose",
					description: "Show the folders that `dependencies: auto` adds to each track, too."
				},
				{
					name: "line",
					value: "X.Y",
					description: "Plan for the line of an older X.Y, such as 1.8."
				}
			],
			examples: [
				{
					line: "release-tracks plan --track tray --line 1.8",
					meaning: "what a push to the branch of a line would cut"
				},
				{
					line: "release-tracks plan",
					meaning: "what a push to next would cut"
				},
				{
					line: "release-tracks plan --channel live",
					meaning: "what going live would bring, since the last live versions"
				},
				{
					line: "release-tracks plan --track tray --json",
					meaning: "the same as data"
				}
			],
			exitCodes: { 0: "There is a plan, even if it releases nothing." },
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(6858),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(7035),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(789),
				__webpack_require__.e(8374),
				__webpack_require__.e(5452),
				__webpack_require__.e(1309),
				__webpack_require__.e(5387),
				__webpack_require__.e(306),
				__webpack_require__.e(5182),
				__webpack_require__.e(1974)
			]).then(__webpack_require__.bind(__webpack_require__, 1974))
		};
		var config = __webpack_require__(5422);
		let preview = {
			name: "preview",
			summary: "show what merging your commit into next would release",
			description: ["Merges the commit that you have checked out into next, as next is on the remote now, and plans on the result what the push of that merge would cut. Nothing is pushed, and your clone is not touched.", "The action preview-release says the same on a pull request."],
			options: [
				{
					name: "channel",
					value: "name",
					description: "Plan a promotion to this channel after the merge.",
					otherwise: "the auto-channel",
					words: "channels"
				},
				{
					name: "live",
					description: "Also show what promoting to live after the merge would release."
				},
				{
					name: "track",
					value: "names",
					description: "Only these tracks, separated by commas.",
					otherwise: "all",
					words: "tracks"
				},
				{
					name: "bump",
					value: "size",
					description: "How far to raise the version above the last live one.",
					otherwise: "bump of the configuration, or patch",
					choices: config.ou
				}
			],
			examples: [{
				line: "release-tracks preview",
				meaning: "before you open a pull request"
			}, {
				line: "release-tracks preview --live --json",
				meaning: "with what going live would bring, as data"
			}],
			exitCodes: { 1: "Your commit conflicts with next, or the release would be refused." },
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(6858),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(7035),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(789),
				__webpack_require__.e(8374),
				__webpack_require__.e(5452),
				__webpack_require__.e(1309),
				__webpack_require__.e(5387),
				__webpack_require__.e(306),
				__webpack_require__.e(5182),
				__webpack_require__.e(9181)
			]).then(__webpack_require__.bind(__webpack_require__, 9181))
		};
		let promote = {
			name: "promote",
			summary: "release tracks on a channel",
			description: [
				"Writes the next version of each track into its version files, commits and tags it, and pushes branches and tags atomically: everything lands or nothing does. Your clone is not touched; the remote is what is released.",
				"Shows the plan and asks before pushing. If somebody else pushes in the meantime, nothing of yours lands; you see the new plan and are asked again.",
				"Skips a track with nothing new for users of the channel, so running it twice is safe."
			],
			arguments: [{
				name: "tracks",
				description: "A track, several separated by commas, or all.",
				required: !0,
				words: "tracks"
			}, {
				name: "channel",
				description: "A channel of the configuration, or live.",
				required: !0,
				words: "channels"
			}],
			options: [
				{
					name: "bump",
					value: "size",
					description: "How far to raise the version above the last live one; auto reads conventional commits, auto-bump of the configuration, and Release-As footers; changes reads the files in .changeset; file takes the version that people wrote into the version files.",
					choices: config.ou,
					otherwise: "bump of the configuration, or patch"
				},
				{
					name: "sha",
					value: "commit",
					description: "The commit or tag of next to release; for live also tested, of each track its newest pre-release on the highest channel.",
					otherwise: "the head of next",
					words: "tags"
				},
				{
					name: "line",
					value: "X.Y",
					description: "Release a fix of an older X.Y, such as 1.8, from the branch of its line; see branches.lines."
				},
				{
					name: "n",
					value: "number",
					description: "The N of a pre-release, higher than any existing one."
				},
				{
					name: "as",
					value: "version",
					description: "The version itself, for one track: above its last live version and never given before."
				},
				{
					name: "trailer",
					value: "line",
					description: "An extra \"Key: value\" line for tags and bump commits; repeatable.",
					repeatable: !0
				},
				{
					name: "force",
					description: "Release even if nothing is new for users of the channel."
				},
				options.yE,
				options.QE,
				options._Y
			],
			examples: [
				{
					line: "release-tracks promote tray beta",
					meaning: "cut the next beta of one track, after asking"
				},
				{
					line: "release-tracks promote tray,platform live --bump minor",
					meaning: "release two tracks live together, each with its own version"
				},
				{
					line: "release-tracks promote tray live --sha main",
					meaning: "release a fix that was committed to main, without what else is on next; as hotfix does"
				},
				{
					line: "release-tracks promote tray live --line 1.8",
					meaning: "release a fix of 1.8 while 1.9 is live"
				},
				{
					line: "release-tracks promote tray live --sha tested",
					meaning: "release exactly what was tested"
				},
				{
					line: "release-tracks promote tray live --as 2.0.2",
					meaning: "the version by hand, where a pre-release lies idle above live"
				},
				{
					line: "release-tracks promote all alpha --dry-run --json",
					meaning: "the plan for a script; nothing is pushed"
				}
			],
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(6858),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(6783),
				__webpack_require__.e(1314),
				__webpack_require__.e(7035),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(789),
				__webpack_require__.e(8374),
				__webpack_require__.e(5452),
				__webpack_require__.e(1309),
				__webpack_require__.e(5387),
				__webpack_require__.e(306),
				__webpack_require__.e(5182),
				__webpack_require__.e(1189)
			]).then(__webpack_require__.bind(__webpack_require__, 1189))
		};
		let status_status = {
			name: "status",
			summary: "show where every track stands: its channels, what waits, and whether the invariants hold",
			description: ["Shows, for each track and channel, the newest tag with its date and commit, what installed apps are offered, and how many commits wait. Below that: what the next push would cut, and each problem, with the command that fixes it.", "Reads the remote as it is now, so a shallow clone shows the same. Changes nothing; --html writes one file."],
			options: [{
				name: "html",
				value: "file",
				preset: "release-status.html",
				description: "Also write the status as one page that loads nothing, with a timeline of tags; - writes it to stdout.",
				words: "files"
			}],
			examples: [
				{
					line: "release-tracks status",
					meaning: "a table of tracks and channels"
				},
				{
					line: "release-tracks status --html site/index.html",
					meaning: "the page, to publish or to open"
				},
				{
					line: "release-tracks status --json",
					meaning: "the same for a script"
				}
			],
			exitCodes: { 0: "The status was shown, even if an invariant is broken." },
			load: () => Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(1314),
				__webpack_require__.e(4569),
				__webpack_require__.e(4641),
				__webpack_require__.e(1309),
				__webpack_require__.e(2282),
				__webpack_require__.e(1151),
				__webpack_require__.e(1763)
			]).then(__webpack_require__.bind(__webpack_require__, 733))
		};
		let sync = {
			name: "sync",
			summary: "merge the live branch into next",
			description: [
				"After a hotfix, or when somebody pushed to the live branch by hand, next lacks those commits and the next live release would stop. sync merges live into next on the remote; your clone is not touched.",
				"Updater manifests take live's side, even if next has all of its commits; version files take the higher version. Any other conflict stops it, lists the paths, and pushes nothing: merge those by hand.",
				"Says what of each line next has in no form, and with --lines merges it; a cherry-pick with -x, in either direction, counts as there."
			],
			options: [
				{
					name: "lines",
					description: "Merge what next lacks of lines, too; otherwise it is only named."
				},
				options.yE,
				options.QE,
				options._Y
			],
			examples: [{
				line: "release-tracks sync --dry-run",
				meaning: "what would be merged, and whether it conflicts"
			}, {
				line: "release-tracks sync --yes",
				meaning: "merge without asking"
			}],
			exitCodes: { 1: "The branches conflict, or something else is wrong: the message says what to do." },
			load: () => Promise.all([
				__webpack_require__.e(4162),
				__webpack_require__.e(6615),
				__webpack_require__.e(4144),
				__webpack_require__.e(2392),
				__webpack_require__.e(7035),
				__webpack_require__.e(5639)
			]).then(__webpack_require__.bind(__webpack_require__, 4534))
		};
		let COMMANDS = [
			init,
			doctor,
			plan,
			preview,
			status_status,
			change,
			promote,
			hotfix,
			line,
			{
				name: "withdraw",
				summary: "take a version back, so that nothing offers it again",
				description: [
					"Marks a tag as withdrawn and, in the same atomic push, sets every channel manifest that offers it to the best version that is left and moves floating tags such as v1 off it. From then on manifests, Latest, dist-tags, image tags and floating tags pass over it, also when its workflow runs again. Its version stays taken.",
					"With GH_TOKEN set, its GitHub Release gets a notice and becomes a draft; an immutable one gets the notice. For npm packages it prints the commands to run.",
					"Shows the plan and asks before pushing. Running it again completes what is left and repeats nothing."
				],
				arguments: [{
					name: "tag",
					description: "The tag to withdraw, such as tray-v1.8.5.",
					required: !0,
					words: "tags"
				}],
				options: [
					{
						name: "reason",
						value: "text",
						description: "What is wrong with it, in a sentence; users read it on the release."
					},
					{
						name: "undo",
						description: "Take the withdrawal back: the version is offered again where it was."
					},
					options.yE,
					options.QE,
					options._Y
				],
				examples: [
					{
						line: "release-tracks withdraw tray-v1.8.5 --reason \"crashes on start\"",
						meaning: "take a live version back, after asking"
					},
					{
						line: "release-tracks withdraw tray-v1.8.5 --dry-run",
						meaning: "what of it is not done yet, for a tag that is withdrawn"
					},
					{
						line: "release-tracks withdraw tray-v1.8.5 --undo",
						meaning: "offer it again"
					}
				],
				load: () => Promise.all([
					__webpack_require__.e(4162),
					__webpack_require__.e(6615),
					__webpack_require__.e(4144),
					__webpack_require__.e(7035),
					__webpack_require__.e(9535),
					__webpack_require__.e(6229),
					__webpack_require__.e(4541),
					__webpack_require__.e(1099),
					__webpack_require__.e(2992)
				]).then(__webpack_require__.bind(__webpack_require__, 9307))
			},
			sync,
			detect,
			{
				name: "validate",
				summary: "check that a tag may be released, and show what it stands for",
				description: ["Checks a tag the way a release workflow does before it builds: that it belongs to a track, that it is on the branch of its channel, and that the version files of its commit have its version.", "Reads the tag from the remote, so a tag you have not pushed yet is not found. Changes nothing."],
				arguments: [{
					name: "tag",
					description: "A tag on the remote, such as tray-v1.8.5-alpha.2.",
					required: !0,
					words: "tags"
				}],
				examples: [{
					line: "release-tracks validate tray-v1.8.5",
					meaning: "check a live version"
				}, {
					line: "release-tracks validate v1.9.0-beta.1 --json",
					meaning: "the same for a script"
				}],
				exitCodes: { 1: "The tag may not be released: the message says why and what to do." },
				load: () => Promise.all([
					__webpack_require__.e(4162),
					__webpack_require__.e(6615),
					__webpack_require__.e(4144),
					__webpack_require__.e(2392),
					__webpack_require__.e(6229),
					__webpack_require__.e(3630),
					__webpack_require__.e(9317)
				]).then(__webpack_require__.bind(__webpack_require__, 9310))
			},
			changelog,
			manifest,
			announce,
			completion
		];
	}),
	5158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FO: () => exitCodeOf,
			ai: () => EXIT_CODES,
			yo: () => WITHOUT_A_PUSH
		});
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let EXIT_CODES = {
			0: "Success, including when there was nothing to do.",
			1: "Something needs fixing, or you answered no: the message says what to do.",
			2: "The command line is wrong: an unknown or missing command, option, track or channel.",
			70: "A bug in release-tracks; the stack is printed.",
			130: "Interrupted (Ctrl-C); the message says whether anything was pushed."
		};
		let WITHOUT_A_PUSH = {
			1: "Something needs fixing: the message says what to do.",
			130: "Interrupted (Ctrl-C)."
		};
		let USAGE = new Set([
			"usage",
			"input-invalid",
			"track-unknown",
			"channel-unknown",
			"trailers-invalid",
			"not-asked"
		]);
		function exitCodeOf(error) {
			if (!(error instanceof _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag)) return 70;
			if (error.code === "interrupted") return 130;
			return USAGE.has(error.code) ? 2 : 1;
		}
	}),
	5432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => runCommandLine });
		var esm = __webpack_require__(8179);
		var text_error = __webpack_require__(9530);
		var machine_limit = __webpack_require__(543);
		var nearest_word = __webpack_require__(9043);
		var temporary_folders = __webpack_require__(8541);
		var exit_codes = __webpack_require__(5158);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		function makeInput(command, typed, terminal) {
			for (let option of command.options ?? []) checkChoice(option, typed.get(option.name));
			let declared = new Set([...command.arguments ?? [], ...command.options ?? []].map(({ name }) => name));
			let read = (name) => {
				if (!declared.has(name)) throw Error(`the command ${command.name} declares no ${name}`);
				return typed.get(name);
			};
			let folder = chooseFolder(String(typed.get("directory") ?? "."));
			let config = String(typed.get("config") ?? "");
			let opened;
			return {
				text: (name) => String(read(name) ?? ""),
				texts: (name) => read(name) ?? [],
				flag: (name) => read(name) === !0,
				folder,
				config,
				terminal,
				openRun: async () => {
					let { openRun } = await Promise.all([
						__webpack_require__.e(3243),
						__webpack_require__.e(4162),
						__webpack_require__.e(3993),
						__webpack_require__.e(7176),
						__webpack_require__.e(6783),
						__webpack_require__.e(2809)
					]).then(__webpack_require__.bind(__webpack_require__, 2720));
					let pushes = declared.has("no-sign") && typed.get("dry-run") !== !0;
					opened ??= await openRun(folder, config, terminal, pushes && typed.get("no-sign") !== !0);
					return opened;
				},
				close: async () => opened?.repository.close()
			};
		}
		function chooseFolder(path) {
			let folder = (0, external_node_path_.resolve)(path);
			if ((0, external_node_fs_.statSync)(folder, { throwIfNoEntry: !1 })?.isDirectory()) return folder;
			throw (0, text_error.V2)("input-invalid", `--directory: ${(0, text_error.hD)(path)} is no folder.`, "Name your clone.");
		}
		function checkChoice({ name, choices }, value) {
			if (!choices || typeof value != "string" || choices.includes(value)) return;
			throw (0, text_error.V2)("input-invalid", `--${name}: ${(0, text_error.hD)(value)} is not known.`, `${(0, nearest_word.h)(value, choices)}Give one of: ${choices.join(", ")}.`);
		}
		var log_line = __webpack_require__(4785);
		var visible = __webpack_require__(6082);
		class Output {
			#stream;
			#colours;
			#inWorkflow = process.env.GITHUB_ACTIONS === "true";
			constructor(stream, colours) {
				this.#stream = stream;
				this.#colours = colours;
			}
			lines(text) {
				let lines = text.replace(/\r\n/g, "\n");
				let seen = this.#colours ? (0, visible.yV)(lines) : (0, visible.RK)(lines);
				this.#write(`${this.#inWorkflow ? (0, log_line.Df)(seen) : seen}\n`);
			}
			json(text) {
				this.#write(`${(0, visible.$m)(text)}\n`);
			}
			command(line) {
				let [name = "", ...value] = (0, visible.RK)(line).split(/(?<=^::[^:]*::)/);
				this.#write(`${name.replace(/##(?=\[)/g, "## ")}${(0, log_line.Df)(value.join(""))}\n`);
			}
			move(text) {
				this.#write(`\r[K${(0, log_line.OG)(text)}`);
			}
			#write(text) {
				this.#stream.write(text);
			}
		}
		var width = __webpack_require__(718);
		let OVERVIEW = ["Releases several products from one repository: each product is a track with its own version, tags and channels.", "Reads release-tracks.yml at the top of the repository, and the branches and tags of the remote \"origin\" with the credentials of your clone. Releases never touch your work tree, index or branches: they are pushed straight to the remote, atomically, and only after you confirm. Only init, doctor --fix and the files you name are written."];
		let OVERVIEW_EXAMPLES = [
			{
				line: "release-tracks plan",
				meaning: "what would be released now, and why"
			},
			{
				line: "release-tracks promote tray beta",
				meaning: "release one product on beta, after asking"
			},
			{
				line: "release-tracks validate tray-v1.8.5",
				meaning: "whether a tag may be released"
			},
			{
				line: "release-tracks help promote",
				meaning: "help for one command"
			}
		];
		function teach(program, about, screen) {
			let columns = Math.min(screen.width, 100);
			let { bold, cyan } = screen.paint;
			program.description(about.description.map((paragraph) => (0, width.LV)(paragraph, columns).join("\n")).join("\n\n")).helpOption("-h, --help", "Show this help.").configureHelp({
				helpWidth: columns,
				showGlobalOptions: !0,
				styleTitle: bold,
				sortSubcommands: !1
			}).addHelpText("after", () => `\n${bold("Examples:")}\n${formatExamples(about.examples, cyan)}\n`).addHelpText("after", () => `${bold("Exit codes:")}\n${formatExitCodes(about.exitCodes ?? {}, columns)}`);
		}
		function formatExamples(examples, paint) {
			return examples.map(({ line, meaning }) => `  ${paint(line)}\n      ${meaning}`).join("\n");
		}
		function formatExitCodes(own, columns) {
			return Object.entries({
				...exit_codes.ai,
				...own
			}).flatMap(([code, meaning]) => (0, width.LV)(meaning, columns - 7).map((line, at) => `  ${(at === 0 ? code : "").padEnd(5)}${line}`)).join("\n");
		}
		var cli_options = __webpack_require__(2315);
		function makeProgram(commands, version, terminal, chosen) {
			let program = new esm.uB("release-tracks");
			speakThrough(terminal, program);
			program.version(version, "-V, --version", "Show the version.").usage("<command> [options]");
			for (let option of cli_options.PA) program.addOption(declareOption(option));
			teach(program, {
				description: OVERVIEW,
				examples: OVERVIEW_EXAMPLES
			}, terminal.screen);
			program.helpCommand("help [command]", "all about one command");
			for (let command of commands) addCommand(program, command, terminal, chosen);
			return program;
		}
		function addCommand(parent, command, terminal, chosen) {
			let program = parent.command(command.name);
			speakThrough(terminal, program);
			program.summary(command.summary);
			for (let argument of command.arguments ?? []) program.argument(formatArgument(argument), argument.description);
			for (let option of command.options ?? []) program.addOption(declareOption(option));
			teach(program, {
				...command,
				exitCodes: exitCodesOf(command)
			}, terminal.screen);
			program.action(() => chosen(command, readTyped(command, program)));
		}
		function exitCodesOf({ options = [], exitCodes }) {
			return {
				...options.includes(cli_options._Y) ? {} : exit_codes.yo,
				...exitCodes
			};
		}
		function speakThrough(terminal, program) {
			let writeOut = (text) => terminal.print(text.replace(/\n$/, ""));
			program.exitOverride().configureOutput({
				writeOut,
				outputError: () => void 0
			});
		}
		function formatArgument({ name, required }) {
			return required ? `<${name}>` : `[${name}]`;
		}
		function formatOption({ name, short, value, preset }) {
			let shown = preset === void 0 ? `<${value}>` : `[${value}]`;
			return `${short ? `-${short}, ` : ""}--${name}${value ? ` ${shown}` : ""}`;
		}
		function describeOption({ description, choices, otherwise }) {
			let notes = [choices && `one of: ${choices.join(", ")}`, otherwise && `default: ${otherwise}`].filter(Boolean);
			return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
		}
		function declareOption(option) {
			let declared = new esm.c$(formatOption(option), describeOption(option));
			option.preset !== void 0 && declared.preset(option.preset);
			if (!option.repeatable) return declared;
			return declared.argParser((value, before = []) => [...before, value]);
		}
		function readTyped({ arguments: declared = [] }, program) {
			let options = [...program.options, ...program.parent?.options ?? []];
			let values = program.optsWithGlobals();
			let typed = new Map(declared.map(({ name }, at) => [name, program.processedArgs[at]]));
			for (let option of options) {
				let name = option.long?.slice(2) ?? "";
				let value = values[option.attributeName()];
				typed.set(name, option.negate ? value === !1 : value);
			}
			return typed;
		}
		var interruption = __webpack_require__(6518);
		let FRAMES = [
			"⠋",
			"⠙",
			"⠹",
			"⠸",
			"⠼",
			"⠴",
			"⠦",
			"⠧",
			"⠇",
			"⠏"
		];
		class Progress {
			#moves;
			#output;
			#timer;
			#frame = 0;
			#text = "";
			constructor(moves, output) {
				this.#moves = moves;
				this.#output = output;
			}
			show(text) {
				if (!this.#moves) return;
				this.#text = text;
				this.#timer ??= setInterval(() => this.#draw(), 80).unref();
				this.#draw();
			}
			clear() {
				if (this.#timer === void 0) return;
				clearInterval(this.#timer);
				this.#timer = void 0;
				this.#output.move("");
			}
			#draw() {
				let frame = FRAMES[this.#frame++ % FRAMES.length];
				this.#output.move(`${frame} ${(0, width.Jj)(this.#text, (process.stderr.columns || 80) - 3)}`);
			}
		}
		var picocolors = __webpack_require__(7336);
		function makeScreen(colours, width = Infinity) {
			return {
				paint: picocolors.createColors(colours),
				width
			};
		}
		class Terminal {
			screen;
			interactive;
			interruption = new interruption._();
			json;
			#verbose;
			#progress;
			#results;
			#words;
			errors;
			constructor(options) {
				let { stdin, stdout, stderr, env } = process;
				this.json = options.json;
				this.#verbose = options.verbose;
				let onResults = showsColours(stdout, options.colour, env);
				let onWords = showsColours(stderr, options.colour, env);
				this.screen = makeScreen(onResults, widthOf(stdout));
				this.errors = makeScreen(onWords, widthOf(stderr));
				this.#results = new Output(stdout, onResults);
				this.#words = new Output(stderr, onWords);
				this.interactive = !!(stdin.isTTY && stderr.isTTY);
				let moves = !!stderr.isTTY && !options.verbose && env.TERM !== "dumb";
				this.#progress = new Progress(moves, this.#words);
			}
			info(line) {
				let text = (0, visible.P8)(line);
				this.#verbose ? this.#write(this.errors.paint.dim(text)) : this.#progress.show(text);
			}
			warn(problem) {
				this.#write(`${this.errors.paint.yellow("warning:")} ${(0, visible.P8)((0, text_error.BJ)(problem))}`);
			}
			say(text) {
				this.#write(text);
			}
			fail(text) {
				this.#write(`${this.errors.paint.red("error:")} ${text}`);
			}
			print(text) {
				this.#progress.clear();
				text !== "" && this.#results.lines(text);
			}
			printJson(text) {
				this.#progress.clear();
				this.#results.json(text);
			}
			command(line) {
				this.#progress.clear();
				this.#words.command(line);
			}
			async confirm(preview, question) {
				this.#write(preview);
				if (!this.interactive) throw (0, text_error.V2)("not-asked", "Cannot ask: this is not a terminal.", "Use --yes to agree in advance, or --dry-run to only look.");
				let { confirm, isCancel } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
				let gone = new AbortController();
				process.once("beforeExit", () => gone.abort());
				let answer = await confirm({
					message: (0, visible.P8)(question),
					initialValue: !1,
					output: process.stderr,
					signal: gone.signal
				});
				if (isCancel(answer)) throw (0, interruption.V)(this.interruption.state);
				if (!answer) throw (0, text_error.V2)("declined", this.interruption.state);
			}
			clear() {
				this.#progress.clear();
			}
			#write(text) {
				this.#progress.clear();
				this.#words.lines(text);
			}
		}
		function showsColours(stream, wanted, env) {
			if (!wanted || env.NO_COLOR) return !1;
			if (env.FORCE_COLOR) return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
			return !!stream.isTTY && env.TERM !== "dumb";
		}
		function widthOf(stream) {
			return stream.isTTY && stream.columns || void 0;
		}
		var version = __webpack_require__(5537);
		async function runCommandLine(commands, words) {
			if (words[0] === "complete") return answerShell(commands, words.slice(words[1] === "--" ? 2 : 1));
			let terminal = openTerminal(words);
			process.on("uncaughtException", (error) => {
				error.code !== "EPIPE" && process.exit(tell(error, terminal));
			});
			try {
				let program = makeProgram(commands, (0, version.$)(), terminal, async (command, typed) => {
					process.exitCode = await carryOut(command, typed, terminal);
				});
				words.length === 0 ? program.outputHelp() : await program.parseAsync(askForHelp(commands, words), { from: "user" });
			} catch (error) {
				process.exitCode = tell(asUsage(error, helpFor(commands, words)), terminal);
			}
		}
		function askForHelp(commands, words) {
			let [first, name] = words;
			if (first !== "help") return words;
			let names = commands.map((command) => command.name);
			if (name === void 0 || name === "help") return ["--help"];
			if (names.includes(name)) return [name, "--help"];
			throw (0, text_error.V2)("usage", `Unknown command ${(0, text_error.hD)(name)}.`, `${(0, nearest_word.h)(name, names)}See: release-tracks --help`);
		}
		async function answerShell(commands, words) {
			let { complete } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(4162),
				__webpack_require__.e(3993),
				__webpack_require__.e(6783),
				__webpack_require__.e(3279)
			]).then(__webpack_require__.bind(__webpack_require__, 8746));
			let candidates = await complete(commands, words);
			candidates !== "" && new Output(process.stdout, !1).lines(candidates);
		}
		function openTerminal(words) {
			let has = (word) => words.includes(word);
			let terminal = new Terminal({
				colour: !has("--no-color"),
				json: has("--json"),
				verbose: has("--verbose")
			});
			terminal.interruption.watch((text) => terminal.say(text));
			return terminal;
		}
		async function carryOut(command, typed, terminal) {
			let input = makeInput(command, typed, terminal);
			try {
				let { answer } = await command.load();
				let outcome = await answer(input);
				let { failure: stopped } = outcome;
				let json = stopped ? {
					...outcome.json,
					...asData(stopped)
				} : outcome.json;
				terminal.json ? terminal.printJson(JSON.stringify(json, null, 2)) : outcome.asJson === void 0 ? terminal.print(outcome.text(terminal.screen)) : terminal.printJson(outcome.asJson);
				return stopped ? say(stopped, terminal) : outcome.exitCode ?? 0;
			} catch (error) {
				throw (0, temporary_folders.Bt)() ?? error;
			} finally {
				await input.close();
			}
		}
		function asUsage(error, help) {
			if (!(error instanceof esm.b7) || error.exitCode === 0) return error;
			let [what = "", meant] = error.message.replace(/^error: /, "").split("\n");
			let sentence = `${what[0]?.toUpperCase()}${what.slice(1).replaceAll("'", "\"").replace(/\.$/, "")}.`;
			let near = meant ? `${meant.replace(/^\((.*)\)$/, "$1").replace(/(\S+)\?$/, "\"$1\"?")} ` : "";
			return (0, text_error.V2)("usage", sentence, `${near}See: ${help}`);
		}
		function helpFor(commands, words) {
			let command = commands.find(({ name }) => words.includes(name));
			return [
				"release-tracks",
				...command ? [command.name] : [],
				"--help"
			].join(" ");
		}
		function tell(thrown, terminal) {
			let error = (0, machine_limit.h)(thrown);
			if (error instanceof esm.b7) return 0;
			terminal.clear();
			terminal.json && error instanceof text_error.ag && terminal.printJson(JSON.stringify(asData(error), null, 2));
			return say(error, terminal);
		}
		function asData(error) {
			return error instanceof text_error.ag ? { error: {
				code: error.code,
				problems: error.problems
			} } : {};
		}
		function say(error, terminal) {
			let code = (0, exit_codes.FO)(error);
			if (error instanceof text_error.ag) {
				let isChoice = error.code === "interrupted" || error.code === "declined";
				for (let problem of error.problems) {
					let text = (0, text_error.BJ)(problem);
					isChoice ? terminal.say(text) : terminal.fail(text);
				}
				return code;
			}
			let stack = error instanceof Error ? error.stack ?? error.message : String(error);
			terminal.fail(`This is a bug in release-tracks, please report it with the lines around it.\n${stack}`);
			return code;
		}
	}),
	5472: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5432);
				var _commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
				await (0, _command_line_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commands_index_js__WEBPACK_IMPORTED_MODULE_1__.L, process.argv.slice(2));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	5537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readVersion });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		let PLACES = ["../../cli/package.json", "../../package.json"];
		function readVersion(entry = process.argv[1] ?? "") {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry));
			let found = PLACES.map((place) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, place)).find((file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
			return found === void 0 ? "unknown" : JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found, "utf8")).version;
		}
	}),
	6518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => interrupted,
			_: () => Interruption
		});
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _shared_io_git_temporary_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8541);
		class Interruption {
			#pushing = !1;
			#landed = !1;
			pushBegins() {
				this.#pushing = !0;
			}
			pushEnds(landed) {
				this.#pushing = landed === void 0;
				this.#landed ||= landed === !0;
			}
			get state() {
				if (this.#pushing) return "A push was under way, which lands as a whole or not at all. See which with: git ls-remote origin";
				return this.#landed ? "What was pushed before stays; the rest was not." : "Nothing was changed.";
			}
			watch(say) {
				let end = () => {
					say(interrupted(this.state).message);
					process.exit(130);
				};
				process.once("exit", _shared_io_git_temporary_folders_js__WEBPACK_IMPORTED_MODULE_1__.TL);
				for (let signal of [
					"SIGINT",
					"SIGTERM",
					"SIGHUP"
				]) process.once(signal, end);
			}
		}
		function interrupted(state) {
			return (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("interrupted", `Interrupted. ${state}`);
		}
	})
};
