"use strict";
exports.id = 5472;
exports.ids = [5472];
exports.modules = {
	...require("./shared-543.index.js").modules,
	...require("./shared-5422.index.js").modules,
	...require("./shared-6315.index.js").modules,
	718: (function (e, t, n) {
		n.d(t, {
			Jj: () => cut,
			LV: () => wrap,
			eV: () => pad,
			qz: () => widthOf
		});
		var r = n(7975);
		let i = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
		let a = /\p{Mn}|\p{Me}|\u200B|\u200C|\u200D|\uFE0F/u;
		function widthOf(e) {
			let t = 0;
			for (let n of (0, r.stripVTControlCharacters)(e)) a.test(n) || (t += i.test(n) ? 2 : 1);
			return t;
		}
		function cut(e, t) {
			if (widthOf(e) <= t) return e;
			let n = "";
			let r = 0;
			for (let i of e) {
				r += widthOf(i);
				if (r > t - 1) break;
				n += i;
			}
			return `${n}…`;
		}
		function pad(e, t) {
			return e + " ".repeat(Math.max(0, t - widthOf(e)));
		}
		function wrap(e, t) {
			let n = [];
			for (let r of e.split(" ")) {
				let e = n.at(-1);
				e !== void 0 && widthOf(e) + 1 + widthOf(r) <= t ? n[n.length - 1] = `${e} ${r}` : n.push(r);
			}
			return n;
		}
	}),
	2315: (function (e, t, n) {
		n.d(t, {
			PA: () => r,
			QE: () => o,
			_Y: () => a,
			yE: () => i
		});
		let r = [
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
		let i = {
			name: "dry-run",
			description: "Show what would be pushed, without pushing."
		};
		let a = {
			name: "yes",
			short: "y",
			description: "Push without asking. Required if there is no terminal to ask on."
		};
		let o = {
			name: "no-sign",
			description: "Sign nothing. Otherwise commits and tags are signed where git is set to (commit.gpgsign, tag.gpgsign), or where the configuration asks for signatures."
		};
	}),
	5158: (function (e, t, n) {
		n.d(t, {
			FO: () => exitCodeOf,
			ai: () => i,
			yo: () => a
		});
		var r = n(9530);
		let i = {
			0: "Success, including when there was nothing to do.",
			1: "Something needs fixing, or you answered no: the message says what to do.",
			2: "The command line is wrong: an unknown or missing command, option, track or channel.",
			70: "A bug in release-tracks; the stack is printed.",
			130: "Interrupted (Ctrl-C); the message says whether anything was pushed."
		};
		let a = {
			1: "Something needs fixing: the message says what to do.",
			130: "Interrupted (Ctrl-C)."
		};
		let o = new Set([
			"usage",
			"input-invalid",
			"track-unknown",
			"channel-unknown",
			"trailers-invalid",
			"not-asked"
		]);
		function exitCodeOf(e) {
			if (!(e instanceof r.ag)) return 70;
			if (e.code === "interrupted") return 130;
			return o.has(e.code) ? 2 : 1;
		}
	}),
	5432: (function (e, t, n) {
		n.d(t, { r: () => runCommandLine });
		var r = n(8179);
		var i = n(9530);
		var a = n(543);
		var o = n(9043);
		var s = n(8541);
		var c = n(5158);
		var l = n(3024);
		var u = n(6760);
		function makeInput(e, t, r) {
			for (let n of e.options ?? []) checkChoice(n, t.get(n.name));
			let i = new Set([...e.arguments ?? [], ...e.options ?? []].map(({ name: e }) => e));
			let read = (n) => {
				if (!i.has(n)) throw Error(`the command ${e.name} declares no ${n}`);
				return t.get(n);
			};
			let a = chooseFolder(String(t.get("directory") ?? "."));
			let o = String(t.get("config") ?? "");
			let s;
			return {
				text: (e) => String(read(e) ?? ""),
				texts: (e) => read(e) ?? [],
				flag: (e) => read(e) === !0,
				folder: a,
				config: o,
				terminal: r,
				openRun: async () => {
					let { openRun: e } = await Promise.all([
						n.e(3243),
						n.e(638),
						n.e(3993),
						n.e(7176),
						n.e(6783),
						n.e(2613)
					]).then(n.bind(n, 2720));
					let c = i.has("no-sign") && t.get("dry-run") !== !0;
					s ??= await e(a, o, r, c && t.get("no-sign") !== !0);
					return s;
				},
				close: async () => s?.repository.close()
			};
		}
		function chooseFolder(e) {
			let t = (0, u.resolve)(e);
			if ((0, l.statSync)(t, { throwIfNoEntry: !1 })?.isDirectory()) return t;
			throw (0, i.V2)("input-invalid", `--directory: ${(0, i.hD)(e)} is not a folder.`, "Name your clone.");
		}
		function checkChoice({ name: e, choices: t }, n) {
			if (!t || typeof n != "string" || t.includes(n)) return;
			throw (0, i.V2)("input-invalid", `--${e}: ${(0, i.hD)(n)} is not known.`, `${(0, o.h)(n, t)}Give one of: ${t.join(", ")}.`);
		}
		var d = n(4785);
		var f = n(6082);
		class Output {
			#e;
			#t;
			#n = process.env.GITHUB_ACTIONS === "true";
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			lines(e) {
				let t = e.replace(/\r\n/g, "\n");
				let n = this.#t ? (0, f.yV)(t) : (0, f.RK)(t);
				this.#r(`${this.#n ? (0, d.Df)(n) : n}\n`);
			}
			json(e) {
				this.#r(`${(0, f.$m)(e)}\n`);
			}
			command(e) {
				let [t = "", ...n] = (0, f.RK)(e).split(/(?<=^::[^:]*::)/);
				this.#r(`${t.replace(/##(?=\[)/g, "## ")}${(0, d.Df)(n.join(""))}\n`);
			}
			move(e) {
				this.#r(`\r[K${(0, d.OG)(e)}`);
			}
			#r(e) {
				this.#e.write(e);
			}
		}
		var p = n(718);
		let m = ["Releases several products from one repository: each product is a track with its own version, tags and channels.", "Reads release-tracks.yml at the top of the repository, and the branches and tags of the remote \"origin\" with the credentials of your clone. Releases never touch your work tree, index or branches: they are pushed straight to the remote, atomically, and only after you confirm. Only init, doctor --fix and the files you name are written."];
		let h = [
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
		function teach(e, t, n) {
			let r = Math.min(n.width, 100);
			let { bold: i, cyan: a } = n.paint;
			e.description(t.description.map((e) => (0, p.LV)(e, r).join("\n")).join("\n\n")).helpOption("-h, --help", "Show this help.").configureHelp({
				helpWidth: r,
				showGlobalOptions: !0,
				styleTitle: i,
				sortSubcommands: !1
			}).addHelpText("after", () => `\n${i("Examples:")}\n${formatExamples(t.examples, a)}\n`).addHelpText("after", () => `${i("Exit codes:")}\n${formatExitCodes(t.exitCodes ?? {}, r)}`);
		}
		function formatExamples(e, t) {
			return e.map(({ line: e, meaning: n }) => `  ${t(e)}\n      ${n}`).join("\n");
		}
		function formatExitCodes(e, t) {
			return Object.entries({
				...c.ai,
				...e
			}).flatMap(([e, n]) => (0, p.LV)(n, t - 7).map((t, n) => `  ${(n === 0 ? e : "").padEnd(5)}${t}`)).join("\n");
		}
		var g = n(2315);
		function makeProgram(e, t, n, i) {
			let a = new r.uB("release-tracks");
			speakThrough(n, a);
			a.version(t, "-V, --version", "Show the version.").usage("<command> [options]");
			for (let e of g.PA) a.addOption(declareOption(e));
			teach(a, {
				description: m,
				examples: h
			}, n.screen);
			a.helpCommand("help [command]", "all about one command");
			for (let t of e) addCommand(a, t, n, i);
			return a;
		}
		function addCommand(e, t, n, r) {
			let i = e.command(t.name);
			speakThrough(n, i);
			i.summary(t.summary);
			for (let e of t.arguments ?? []) i.argument(formatArgument(e), e.description);
			for (let e of t.options ?? []) i.addOption(declareOption(e));
			teach(i, {
				...t,
				exitCodes: exitCodesOf(t)
			}, n.screen);
			i.action(() => r(t, readTyped(t, i)));
		}
		function exitCodesOf({ options: e = [], exitCodes: t }) {
			return {
				...e.includes(g._Y) ? {} : c.yo,
				...t
			};
		}
		function speakThrough(e, t) {
			let writeOut = (t) => e.print(t.replace(/\n$/, ""));
			t.exitOverride().configureOutput({
				writeOut,
				outputError: () => void 0
			});
		}
		function formatArgument({ name: e, required: t }) {
			return t ? `<${e}>` : `[${e}]`;
		}
		function formatOption({ name: e, short: t, value: n, preset: r }) {
			let i = r === void 0 ? `<${n}>` : `[${n}]`;
			return `${t ? `-${t}, ` : ""}--${e}${n ? ` ${i}` : ""}`;
		}
		function describeOption({ description: e, choices: t, otherwise: n }) {
			let r = [t && `one of: ${t.join(", ")}`, n && `default: ${n}`].filter(Boolean);
			return r.length === 0 ? e : `${e} (${r.join("; ")})`;
		}
		function declareOption(e) {
			let t = new r.c$(formatOption(e), describeOption(e));
			e.preset !== void 0 && t.preset(e.preset);
			if (!e.repeatable) return t;
			return t.argParser((e, t = []) => [...t, e]);
		}
		function readTyped({ arguments: e = [] }, t) {
			let n = [...t.options, ...t.parent?.options ?? []];
			let r = t.optsWithGlobals();
			let i = new Map(e.map(({ name: e }, n) => [e, t.processedArgs[n]]));
			for (let e of n) {
				let t = e.long?.slice(2) ?? "";
				let n = r[e.attributeName()];
				i.set(t, e.negate ? n === !1 : n);
			}
			return i;
		}
		var _ = n(6518);
		let v = [
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
			#e;
			#t;
			#n;
			#r = 0;
			#i = "";
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			show(e) {
				if (!this.#e) return;
				this.#i = e;
				this.#n ??= setInterval(() => this.#a(), 80).unref();
				this.#a();
			}
			clear() {
				if (this.#n === void 0) return;
				clearInterval(this.#n);
				this.#n = void 0;
				this.#t.move("");
			}
			#a() {
				let e = v[this.#r++ % v.length];
				this.#t.move(`${e} ${(0, p.Jj)(this.#i, (process.stderr.columns || 80) - 3)}`);
			}
		}
		var y = n(7336);
		function makeScreen(e, t = Infinity) {
			return {
				paint: y.createColors(e),
				width: t
			};
		}
		class Terminal {
			screen;
			interactive;
			interruption = new _._();
			json;
			#e;
			#t;
			#n;
			#r;
			#i = new Set();
			errors;
			constructor(e) {
				let { stdin: t, stdout: n, stderr: r, env: i } = process;
				this.json = e.json;
				this.#e = e.verbose;
				let a = showsColours(n, e.colour, i);
				let o = showsColours(r, e.colour, i);
				this.screen = makeScreen(a, widthOf(n));
				this.errors = makeScreen(o, widthOf(r));
				this.#n = new Output(n, a);
				this.#r = new Output(r, o);
				this.interactive = !!(t.isTTY && r.isTTY);
				let s = !!r.isTTY && !e.verbose && i.TERM !== "dumb";
				this.#t = new Progress(s, this.#r);
			}
			info(e) {
				let t = (0, f.P8)(e);
				this.#e ? this.#a(this.errors.paint.dim(t)) : this.#t.show(t);
			}
			warn(e) {
				let t = (0, f.P8)((0, i.BJ)(e));
				if (this.#i.has(t)) return;
				this.#i.add(t);
				this.#a(`${this.errors.paint.yellow("warning:")} ${t}`);
			}
			say(e) {
				this.#a(e);
			}
			fail(e) {
				this.#a(`${this.errors.paint.red("error:")} ${e}`);
			}
			print(e) {
				this.#t.clear();
				e !== "" && this.#n.lines(e);
			}
			printJson(e) {
				this.#t.clear();
				this.#n.json(e);
			}
			command(e) {
				this.#t.clear();
				this.#r.command(e);
			}
			async confirm(e, t) {
				this.#a(e);
				if (!this.interactive) throw (0, i.V2)("not-asked", "Cannot ask: this is not a terminal.", "Use --yes to agree in advance, or --dry-run to only look.");
				let { confirm: r, isCancel: a } = await n.e(6170).then(n.bind(n, 6170));
				let o = new AbortController();
				process.once("beforeExit", () => o.abort());
				let s = await r({
					message: (0, f.P8)(t),
					initialValue: !1,
					output: process.stderr,
					signal: o.signal
				});
				if (a(s)) throw (0, _.V)(this.interruption.state);
				if (!s) throw (0, i.V2)("declined", this.interruption.state);
			}
			clear() {
				this.#t.clear();
			}
			#a(e) {
				this.#t.clear();
				this.#r.lines(e);
			}
		}
		function showsColours(e, t, n) {
			if (!t || n.NO_COLOR) return !1;
			if (n.FORCE_COLOR) return !/^(?:0|false)$/i.test(n.FORCE_COLOR);
			return !!e.isTTY && n.TERM !== "dumb";
		}
		function widthOf(e) {
			return e.isTTY && e.columns || void 0;
		}
		var b = n(5537);
		async function runCommandLine(e, t) {
			if (t[0] === "complete") return answerShell(e, t.slice(t[1] === "--" ? 2 : 1));
			let n = openTerminal(t);
			process.on("uncaughtException", (e) => {
				e.code !== "EPIPE" && process.exit(tell(e, n));
			});
			try {
				let r = makeProgram(e, (0, b.$)(), n, async (e, t) => {
					process.exitCode = await carryOut(e, t, n);
				});
				refuseVersionOf(e, t);
				t.length === 0 ? r.outputHelp() : await r.parseAsync(askForHelp(e, t), { from: "user" });
			} catch (r) {
				process.exitCode = tell(asUsage(r, helpFor(e, t)), n);
			}
		}
		function askForHelp(e, t) {
			let [n, r] = t;
			if (n !== "help") return t;
			let a = e.map((e) => e.name);
			if (r === void 0 || r === "help") return ["--help"];
			if (a.includes(r)) return [r, "--help"];
			throw (0, i.V2)("usage", `Unknown command ${(0, i.hD)(r)}.`, `${(0, o.h)(r, a)}See: release-tracks --help`);
		}
		function refuseVersionOf(e, t) {
			let n = t.findIndex((e) => e === "-V" || /^--version(?:=|$)/.test(e));
			let r = t.slice(0, Math.max(n, 0));
			let a = e.find(({ name: e }) => r.includes(e));
			if (!a || r.includes("--")) return;
			let o = a.options?.some(({ name: e }) => e === "as") ? "Did you mean \"--as\"? " : "";
			throw (0, i.V2)("usage", `Unknown option ${(0, i.hD)(t[n]?.replace(/=.*/s, "") ?? "")}.`, `${o}See: ${helpFor(e, t)}`);
		}
		async function answerShell(e, t) {
			let { complete: r } = await Promise.all([
				n.e(3243),
				n.e(638),
				n.e(3993),
				n.e(6783),
				n.e(3279)
			]).then(n.bind(n, 8746));
			let i = await r(e, t);
			i !== "" && new Output(process.stdout, !1).lines(i);
		}
		function openTerminal(e) {
			let has = (t) => e.includes(t);
			let t = new Terminal({
				colour: !has("--no-color"),
				json: has("--json"),
				verbose: has("--verbose")
			});
			t.interruption.watch((e) => t.say(e));
			return t;
		}
		async function carryOut(e, t, n) {
			let r = makeInput(e, t, n);
			try {
				let { answer: t } = await e.load();
				let i = await t(r);
				let { failure: a } = i;
				let o = a ? {
					...i.json,
					...asData(a)
				} : i.json;
				n.json ? n.printJson(JSON.stringify(o, null, 2)) : i.asJson === void 0 ? n.print(i.text(n.screen)) : n.printJson(i.asJson);
				return a ? say(a, n) : i.exitCode ?? 0;
			} catch (e) {
				throw (0, s.Bt)() ?? e;
			} finally {
				await r.close();
			}
		}
		function asUsage(e, t) {
			if (!(e instanceof r.b7) || e.exitCode === 0) return e;
			let [n = "", a] = e.message.replace(/^error: /, "").split("\n");
			let o = `${n[0]?.toUpperCase()}${n.slice(1).replaceAll("'", "\"").replace(/\.$/, "")}.`;
			let s = a ? `${a.replace(/^\((.*)\)$/, "$1").replace(/(\S+)\?$/, "\"$1\"?")} ` : "";
			return (0, i.V2)("usage", o, `${s}See: ${t}`);
		}
		function helpFor(e, t) {
			let n = e.find(({ name: e }) => t.includes(e));
			return [
				"release-tracks",
				...n ? [n.name] : [],
				"--help"
			].join(" ");
		}
		function tell(e, t) {
			let n = (0, a.h)(e);
			if (n instanceof r.b7) return 0;
			t.clear();
			t.json && n instanceof i.ag && t.printJson(JSON.stringify(asData(n), null, 2));
			return say(n, t);
		}
		function asData(e) {
			return e instanceof i.ag ? { error: {
				code: e.code,
				problems: e.problems
			} } : {};
		}
		function say(e, t) {
			let n = (0, c.FO)(e);
			if (e instanceof i.ag) {
				let r = e.code === "interrupted" || e.code === "declined";
				for (let n of e.problems) {
					let e = (0, i.BJ)(n);
					r ? t.say(e) : t.fail(e);
				}
				return n;
			}
			let r = e instanceof Error ? e.stack ?? e.message : String(e);
			t.fail(`This is a bug in release-tracks, please report it with the lines around it.\n${r}`);
			return n;
		}
	}),
	5472: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(5432);
				var a = n(9606);
				await (0, i.r)(a.L, process.argv.slice(2));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	5537: (function (e, t, n) {
		n.d(t, { $: () => readVersion });
		var r = n(3024);
		var i = n(6760);
		let a = ["../../cli/package.json", "../../package.json"];
		function readVersion(e = process.argv[1] ?? "") {
			let t = (0, i.dirname)((0, r.realpathSync)(e));
			let n = a.map((e) => (0, i.join)(t, e)).find((e) => (0, r.existsSync)(e));
			return n === void 0 ? "unknown" : JSON.parse((0, r.readFileSync)(n, "utf8")).version;
		}
	}),
	6518: (function (e, t, n) {
		n.d(t, {
			V: () => interrupted,
			_: () => Interruption
		});
		var r = n(9530);
		var i = n(8541);
		class Interruption {
			#e = !1;
			#t = !1;
			pushBegins() {
				this.#e = !0;
			}
			pushEnds(e) {
				this.#e = e === void 0;
				this.#t ||= e === !0;
			}
			get state() {
				if (this.#e) return "A push was under way, which lands as a whole or not at all. See which with: git ls-remote origin";
				return this.#t ? "What was pushed before stays; the rest was not." : "Nothing was changed.";
			}
			watch(e) {
				let end = () => {
					e(interrupted(this.state).message);
					process.exit(130);
				};
				process.once("exit", i.TL);
				for (let e of [
					"SIGINT",
					"SIGTERM",
					"SIGHUP"
				]) process.once(e, end);
			}
		}
		function interrupted(e) {
			return (0, r.V2)("interrupted", `Interrupted. ${e}`);
		}
	}),
	9606: (function (e, t, n) {
		n.d(t, { L: () => S });
		var r = n(8222);
		let i = {
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
					choices: n(8420).GW,
					otherwise: "released"
				},
				{
					name: "format",
					value: "name",
					description: "What is sent.",
					choices: r.B,
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
			load: () => Promise.all([
				n.e(6532),
				n.e(1371),
				n.e(9612)
			]).then(n.bind(n, 7966))
		};
		let a = {
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
			exitCodes: n(5158).yo,
			load: () => n.e(7845).then(n.bind(n, 7845))
		};
		let o = {
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
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(8374),
				n.e(2924)
			]).then(n.bind(n, 3879))
		};
		let s = {
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
			load: () => n.e(3469).then(n.bind(n, 3469))
		};
		let c = {
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
				n.e(638),
				n.e(6615),
				n.e(2392),
				n.e(874),
				n.e(3616)
			]).then(n.bind(n, 7146))
		};
		let l = {
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
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6939),
				n.e(638),
				n.e(6615),
				n.e(3993),
				n.e(7176),
				n.e(6783),
				n.e(1314),
				n.e(4569),
				n.e(4641),
				n.e(6693),
				n.e(7381),
				n.e(3312),
				n.e(1151),
				n.e(3529),
				n.e(5507),
				n.e(9502)
			]).then(n.bind(n, 6246))
		};
		var u = n(2315);
		let d = {
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
				u.yE,
				u.QE,
				u._Y
			],
			examples: [{
				line: "release-tracks hotfix tray",
				meaning: "release a fix that is on main alone, after asking"
			}, {
				line: "release-tracks hotfix all --dry-run",
				meaning: "what of main would be released"
			}],
			load: () => Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(6783),
				n.e(1314),
				n.e(7035),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(8374),
				n.e(9489),
				n.e(6693),
				n.e(4220),
				n.e(9369),
				n.e(2771),
				n.e(1131)
			]).then(n.bind(n, 1131))
		};
		let f = {
			name: "init",
			summary: "write release-tracks.yml and the workflows for this repository",
			description: ["Looks at what the repository shows of its products: Cargo, npm, pnpm and yarn workspaces, Tauri apps, Python projects, Go modules, Dockerfiles, its tags, branches and workflows, and the configuration of the release tool that it comes from. From this it proposes tracks, with the reason beside each line.", "On a terminal it asks which tracks, branches and channels to take, tries doctor and plan on the result, says what is to know, and asks again before it writes. All files are written or none, and no existing file is overwritten without your consent. Run again, it adds the tracks that a configuration lacks and changes nothing else of it. It reads what git tracks and never changes a commit, a branch or a tag."],
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
					description: "Overwrite workflows that are there. A configuration that is there keeps its lines: it gets the tracks it lacks, and the branches and channels that you name."
				},
				{
					name: "no-workflows",
					description: "Write the configuration alone."
				},
				{
					name: "next",
					value: "branch",
					description: "The branch of feature work, where pre-releases are cut; it need not exist yet.",
					otherwise: "next, develop or dev where there is one, else trunk mode; the live branch for trunk mode"
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
					name: "versions",
					value: "one|each",
					description: "Whether packages that go by one version are one track, or each is one.",
					otherwise: "what tags and manifests show"
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
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(638),
				n.e(6615),
				n.e(3993),
				n.e(7176),
				n.e(6783),
				n.e(1314),
				n.e(4569),
				n.e(4641),
				n.e(6693),
				n.e(5507),
				n.e(6887)
			]).then(n.bind(n, 6887))
		};
		let p = {
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
			options: [u.yE, u._Y],
			examples: [{
				line: "release-tracks line open tray 1.8",
				meaning: "make tray-1.8.x from the last tag of 1.8, after asking"
			}, {
				line: "release-tracks promote tray live --line 1.8",
				meaning: "release what was committed to it"
			}],
			load: () => Promise.all([
				n.e(3243),
				n.e(6783),
				n.e(3233)
			]).then(n.bind(n, 252))
		};
		let m = {
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
				u.QE,
				u._Y
			],
			examples: [{
				line: "release-tracks manifest dist --tag tray-v1.8.5",
				meaning: "print the manifest"
			}, {
				line: "release-tracks manifest dist --tag tray-v1.8.5 --publish",
				meaning: "publish it, after asking"
			}],
			load: () => Promise.all([
				n.e(7163),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(7035),
				n.e(9535),
				n.e(6061),
				n.e(962),
				n.e(3218),
				n.e(6386)
			]).then(n.bind(n, 4460))
		};
		let h = {
			name: "plan",
			summary: "show what would be released now, and why",
			description: ["Draws a tree per track: the next version and tag, the commits and files behind it, the files that its bump commit changes, and the workflow that its tag triggers.", "Without --channel, shows what the next push to next would cut; with it, what promoting to that channel would do. Reads the remote as it is now, and changes nothing. Only the configuration is that of your work tree; a warning says when the remote has another one."],
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
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(6783),
				n.e(1314),
				n.e(7035),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(8374),
				n.e(9489),
				n.e(6693),
				n.e(4220),
				n.e(9369),
				n.e(2771),
				n.e(1974)
			]).then(n.bind(n, 1974))
		};
		var g = n(5422);
		let _ = {
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
					choices: g.ou
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
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(6783),
				n.e(1314),
				n.e(7035),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(8374),
				n.e(9489),
				n.e(6693),
				n.e(4220),
				n.e(9369),
				n.e(2771),
				n.e(9181)
			]).then(n.bind(n, 9181))
		};
		let v = {
			name: "promote",
			summary: "release tracks on a channel",
			description: [
				"Writes the next version of each track into its version files, commits and tags it, and pushes branches and tags atomically: everything lands or nothing does. Your clone is not touched; the remote is what is released, by the configuration of your work tree, with a warning when the remote has another one.",
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
					choices: g.ou,
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
				u.yE,
				u.QE,
				u._Y
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
					meaning: "the version by hand, where an unfinished pre-release is above live"
				},
				{
					line: "release-tracks promote all alpha --dry-run --json",
					meaning: "the plan for a script; nothing is pushed"
				}
			],
			load: () => Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(6783),
				n.e(1314),
				n.e(7035),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(8374),
				n.e(9489),
				n.e(6693),
				n.e(4220),
				n.e(9369),
				n.e(2771),
				n.e(1189)
			]).then(n.bind(n, 1189))
		};
		let y = {
			name: "release-pr",
			summary: "keep release pull requests open, and release what is merged",
			description: ["Does what the action release-pr does, with your own git credentials and token: it releases what merged pull requests show, and keeps one open for each track that has something to promote to live. It needs land in the configuration and a GitHub token in GH_TOKEN: GH_TOKEN=$(gh auth token) release-tracks release-pr.", "Shows each push and asks first. After the push, the pull requests are opened or updated on GitHub."],
			options: [
				{
					name: "group",
					value: "all",
					description: "One pull request for everything.",
					otherwise: "one for each track or group",
					choices: ["all"]
				},
				{
					name: "bump",
					value: "size",
					description: "How far to raise the version above the last live one; a label on a pull request takes precedence.",
					choices: g.ou,
					otherwise: "bump of the configuration, or patch"
				},
				{
					name: "sha",
					value: "commit",
					description: "The commit or tag of next to release, or tested.",
					otherwise: "the head of next",
					words: "tags"
				},
				{
					name: "line",
					value: "X.Y",
					description: "Keep the pull requests of a line, such as 1.8, on its branch; see branches.lines."
				},
				{
					name: "track",
					value: "name",
					description: "The track whose line is meant, if each track has line branches of its own.",
					words: "tracks"
				},
				u.QE,
				u._Y
			],
			examples: [{
				line: "release-tracks release-pr",
				meaning: "as the workflow does on a push to next, asking before each push"
			}, {
				line: "release-tracks release-pr --line 1.8 --track tray --yes",
				meaning: "the same for the line 1.8 of tray"
			}],
			load: () => Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(6858),
				n.e(638),
				n.e(6615),
				n.e(6532),
				n.e(2392),
				n.e(6783),
				n.e(1314),
				n.e(7035),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(8374),
				n.e(9489),
				n.e(6693),
				n.e(4220),
				n.e(7381),
				n.e(5359),
				n.e(663)
			]).then(n.bind(n, 7023))
		};
		let b = {
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
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(638),
				n.e(6615),
				n.e(2392),
				n.e(1314),
				n.e(4569),
				n.e(4641),
				n.e(874),
				n.e(9489),
				n.e(7381),
				n.e(1151),
				n.e(82)
			]).then(n.bind(n, 733))
		};
		let x = {
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
				u.yE,
				u.QE,
				u._Y
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
				n.e(638),
				n.e(6615),
				n.e(2392),
				n.e(7035),
				n.e(2199),
				n.e(6059)
			]).then(n.bind(n, 4534))
		};
		let S = [
			f,
			l,
			h,
			_,
			b,
			a,
			v,
			d,
			y,
			p,
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
					u.yE,
					u.QE,
					u._Y
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
					n.e(638),
					n.e(6615),
					n.e(6532),
					n.e(7035),
					n.e(9535),
					n.e(6061),
					n.e(1099),
					n.e(5888)
				]).then(n.bind(n, 9307))
			},
			x,
			c,
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
					n.e(638),
					n.e(6615),
					n.e(6532),
					n.e(2392),
					n.e(6228),
					n.e(7771)
				]).then(n.bind(n, 9310))
			},
			o,
			m,
			i,
			s
		];
	})
};
