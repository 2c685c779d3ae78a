#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	7336: ((module) => {
		let p = process || {}, argv = p.argv || [], env = p.env || {};
		let isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
		let formatter = (open, close, replace = open) => (input) => {
			let string = "" + input, index = string.indexOf(close, open.length);
			return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
		};
		let replaceClose = (string, close, replace, index) => {
			let result = "", cursor = 0;
			do {
				result += string.substring(cursor, index) + replace;
				cursor = index + close.length;
				index = string.indexOf(close, cursor);
			} while (~index);
			return result + string.substring(cursor);
		};
		let createColors = (enabled = isColorSupported) => {
			let f = enabled ? formatter : () => String;
			return {
				isColorSupported: enabled,
				reset: f("\x1B[0m", "\x1B[0m"),
				bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
				dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
				italic: f("\x1B[3m", "\x1B[23m"),
				underline: f("\x1B[4m", "\x1B[24m"),
				inverse: f("\x1B[7m", "\x1B[27m"),
				hidden: f("\x1B[8m", "\x1B[28m"),
				strikethrough: f("\x1B[9m", "\x1B[29m"),
				black: f("\x1B[30m", "\x1B[39m"),
				red: f("\x1B[31m", "\x1B[39m"),
				green: f("\x1B[32m", "\x1B[39m"),
				yellow: f("\x1B[33m", "\x1B[39m"),
				blue: f("\x1B[34m", "\x1B[39m"),
				magenta: f("\x1B[35m", "\x1B[39m"),
				cyan: f("\x1B[36m", "\x1B[39m"),
				white: f("\x1B[37m", "\x1B[39m"),
				gray: f("\x1B[90m", "\x1B[39m"),
				bgBlack: f("\x1B[40m", "\x1B[49m"),
				bgRed: f("\x1B[41m", "\x1B[49m"),
				bgGreen: f("\x1B[42m", "\x1B[49m"),
				bgYellow: f("\x1B[43m", "\x1B[49m"),
				bgBlue: f("\x1B[44m", "\x1B[49m"),
				bgMagenta: f("\x1B[45m", "\x1B[49m"),
				bgCyan: f("\x1B[46m", "\x1B[49m"),
				bgWhite: f("\x1B[47m", "\x1B[49m"),
				blackBright: f("\x1B[90m", "\x1B[39m"),
				redBright: f("\x1B[91m", "\x1B[39m"),
				greenBright: f("\x1B[92m", "\x1B[39m"),
				yellowBright: f("\x1B[93m", "\x1B[39m"),
				blueBright: f("\x1B[94m", "\x1B[39m"),
				magentaBright: f("\x1B[95m", "\x1B[39m"),
				cyanBright: f("\x1B[96m", "\x1B[39m"),
				whiteBright: f("\x1B[97m", "\x1B[39m"),
				bgBlackBright: f("\x1B[100m", "\x1B[49m"),
				bgRedBright: f("\x1B[101m", "\x1B[49m"),
				bgGreenBright: f("\x1B[102m", "\x1B[49m"),
				bgYellowBright: f("\x1B[103m", "\x1B[49m"),
				bgBlueBright: f("\x1B[104m", "\x1B[49m"),
				bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
				bgCyanBright: f("\x1B[106m", "\x1B[49m"),
				bgWhiteBright: f("\x1B[107m", "\x1B[49m")
			};
		};
		module.exports = createColors();
		module.exports.createColors = createColors;
	}),
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	5317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	5434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	481: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	7066: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	8909: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let { Argument } = __nccwpck_require__(9154);
		let { Command } = __nccwpck_require__(4348);
		let { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
		let { Help } = __nccwpck_require__(9754);
		let { Option } = __nccwpck_require__(5240);
		exports.DM = new Command();
		exports.gu = (name) => new Command(name);
		exports.Ww = (flags, description) => new Option(flags, description);
		exports.er = (name, description) => new Argument(name, description);
		exports.uB = Command;
		exports.c$ = Option;
		exports.ef = Argument;
		exports._V = Help;
		exports.b7 = CommanderError;
		exports.Di = InvalidArgumentError;
		exports.a2 = InvalidArgumentError;
	}),
	9154: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let { InvalidArgumentError } = __nccwpck_require__(1135);
		class Argument {
			constructor(name, description) {
				this.description = description || "";
				this.variadic = !1;
				this.parseArg = void 0;
				this.defaultValue = void 0;
				this.defaultValueDescription = void 0;
				this.argChoices = void 0;
				switch (name[0]) {
					case "<":
						this.required = !0;
						this._name = name.slice(1, -1);
						break;
					case "[":
						this.required = !1;
						this._name = name.slice(1, -1);
						break;
					default:
						this.required = !0;
						this._name = name;
				}
				if (this._name.endsWith("...")) {
					this.variadic = !0;
					this._name = this._name.slice(0, -3);
				}
			}
			name() {
				return this._name;
			}
			_collectValue(value, previous) {
				if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
				previous.push(value);
				return previous;
			}
			default(value, description) {
				this.defaultValue = value;
				this.defaultValueDescription = description;
				return this;
			}
			argParser(fn) {
				this.parseArg = fn;
				return this;
			}
			choices(values) {
				this.argChoices = values.slice();
				this.parseArg = (arg, previous) => {
					if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
					if (this.variadic) return this._collectValue(arg, previous);
					return arg;
				};
				return this;
			}
			argRequired() {
				this.required = !0;
				return this;
			}
			argOptional() {
				this.required = !1;
				return this;
			}
		}
		function humanReadableArgName(arg) {
			let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
			return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
		}
		exports.Argument = Argument;
		exports.humanReadableArgName = humanReadableArgName;
	}),
	4348: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let EventEmitter = __nccwpck_require__(8474).EventEmitter;
		let childProcess = __nccwpck_require__(1421);
		let path = __nccwpck_require__(6760);
		let fs = __nccwpck_require__(3024);
		let process = __nccwpck_require__(1708);
		let { Argument, humanReadableArgName } = __nccwpck_require__(9154);
		let { CommanderError } = __nccwpck_require__(1135);
		let { Help, stripColor } = __nccwpck_require__(9754);
		let { Option, DualOptions } = __nccwpck_require__(5240);
		let { suggestSimilar } = __nccwpck_require__(5030);
		class Command extends EventEmitter {
			constructor(name) {
				super();
				this.commands = [];
				this.options = [];
				this.parent = null;
				this._allowUnknownOption = !1;
				this._allowExcessArguments = !1;
				this.registeredArguments = [];
				this._args = this.registeredArguments;
				this.args = [];
				this.rawArgs = [];
				this.processedArgs = [];
				this._scriptPath = null;
				this._name = name || "";
				this._optionValues = {};
				this._optionValueSources = {};
				this._storeOptionsAsProperties = !1;
				this._actionHandler = null;
				this._executableHandler = !1;
				this._executableFile = null;
				this._executableDir = null;
				this._defaultCommandName = null;
				this._exitCallback = null;
				this._aliases = [];
				this._combineFlagAndOptionalValue = !0;
				this._description = "";
				this._summary = "";
				this._argsDescription = void 0;
				this._enablePositionalOptions = !1;
				this._passThroughOptions = !1;
				this._lifeCycleHooks = {};
				this._showHelpAfterError = !1;
				this._showSuggestionAfterError = !0;
				this._savedState = null;
				this._outputConfiguration = {
					writeOut: (str) => process.stdout.write(str),
					writeErr: (str) => process.stderr.write(str),
					outputError: (str, write) => write(str),
					getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
					getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
					getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
					getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
					stripColor: (str) => stripColor(str)
				};
				this._hidden = !1;
				this._helpOption = void 0;
				this._addImplicitHelpCommand = void 0;
				this._helpCommand = void 0;
				this._helpConfiguration = {};
				this._helpGroupHeading = void 0;
				this._defaultCommandGroup = void 0;
				this._defaultOptionGroup = void 0;
			}
			copyInheritedSettings(sourceCommand) {
				this._outputConfiguration = sourceCommand._outputConfiguration;
				this._helpOption = sourceCommand._helpOption;
				this._helpCommand = sourceCommand._helpCommand;
				this._helpConfiguration = sourceCommand._helpConfiguration;
				this._exitCallback = sourceCommand._exitCallback;
				this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
				this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
				this._allowExcessArguments = sourceCommand._allowExcessArguments;
				this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
				this._showHelpAfterError = sourceCommand._showHelpAfterError;
				this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
				return this;
			}
			_getCommandAndAncestors() {
				let result = [];
				for (let command = this; command; command = command.parent) result.push(command);
				return result;
			}
			command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
				let desc = actionOptsOrExecDesc;
				let opts = execOpts;
				if (typeof desc == "object" && desc) {
					opts = desc;
					desc = null;
				}
				opts ||= {};
				let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
				let cmd = this.createCommand(name);
				if (desc) {
					cmd.description(desc);
					cmd._executableHandler = !0;
				}
				opts.isDefault && (this._defaultCommandName = cmd._name);
				cmd._hidden = !!(opts.noHelp || opts.hidden);
				cmd._executableFile = opts.executableFile || null;
				args && cmd.arguments(args);
				this._registerCommand(cmd);
				cmd.parent = this;
				cmd.copyInheritedSettings(this);
				if (desc) return this;
				return cmd;
			}
			createCommand(name) {
				return new Command(name);
			}
			createHelp() {
				return Object.assign(new Help(), this.configureHelp());
			}
			configureHelp(configuration) {
				if (configuration === void 0) return this._helpConfiguration;
				this._helpConfiguration = configuration;
				return this;
			}
			configureOutput(configuration) {
				if (configuration === void 0) return this._outputConfiguration;
				this._outputConfiguration = {
					...this._outputConfiguration,
					...configuration
				};
				return this;
			}
			showHelpAfterError(displayHelp = !0) {
				typeof displayHelp != "string" && (displayHelp = !!displayHelp);
				this._showHelpAfterError = displayHelp;
				return this;
			}
			showSuggestionAfterError(displaySuggestion = !0) {
				this._showSuggestionAfterError = !!displaySuggestion;
				return this;
			}
			addCommand(cmd, opts) {
				if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
				opts ||= {};
				opts.isDefault && (this._defaultCommandName = cmd._name);
				(opts.noHelp || opts.hidden) && (cmd._hidden = !0);
				this._registerCommand(cmd);
				cmd.parent = this;
				cmd._checkForBrokenPassThrough();
				return this;
			}
			createArgument(name, description) {
				return new Argument(name, description);
			}
			argument(name, description, parseArg, defaultValue) {
				let argument = this.createArgument(name, description);
				typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg);
				this.addArgument(argument);
				return this;
			}
			arguments(names) {
				names.trim().split(/ +/).forEach((detail) => {
					this.argument(detail);
				});
				return this;
			}
			addArgument(argument) {
				let previousArgument = this.registeredArguments.slice(-1)[0];
				if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
				if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
				this.registeredArguments.push(argument);
				return this;
			}
			helpCommand(enableOrNameAndArgs, description) {
				if (typeof enableOrNameAndArgs == "boolean") {
					this._addImplicitHelpCommand = enableOrNameAndArgs;
					enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand());
					return this;
				}
				let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
				let helpDescription = description ?? "display help for command";
				let helpCommand = this.createCommand(helpName);
				helpCommand.helpOption(!1);
				helpArgs && helpCommand.arguments(helpArgs);
				helpDescription && helpCommand.description(helpDescription);
				this._addImplicitHelpCommand = !0;
				this._helpCommand = helpCommand;
				(enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand);
				return this;
			}
			addHelpCommand(helpCommand, deprecatedDescription) {
				if (typeof helpCommand != "object") {
					this.helpCommand(helpCommand, deprecatedDescription);
					return this;
				}
				this._addImplicitHelpCommand = !0;
				this._helpCommand = helpCommand;
				this._initCommandGroup(helpCommand);
				return this;
			}
			_getHelpCommand() {
				if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
					this._helpCommand === void 0 && this.helpCommand(void 0, void 0);
					return this._helpCommand;
				}
				return null;
			}
			hook(event, listener) {
				let allowedValues = [
					"preSubcommand",
					"preAction",
					"postAction"
				];
				if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
				this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener];
				return this;
			}
			exitOverride(fn) {
				this._exitCallback = fn || ((err) => {
					if (err.code !== "commander.executeSubCommandAsync") throw err;
				});
				return this;
			}
			_exit(exitCode, code, message) {
				this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message));
				process.exit(exitCode);
			}
			action(fn) {
				let listener = (args) => {
					let expectedArgsCount = this.registeredArguments.length;
					let actionArgs = args.slice(0, expectedArgsCount);
					actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts();
					actionArgs.push(this);
					return fn.apply(this, actionArgs);
				};
				this._actionHandler = listener;
				return this;
			}
			createOption(flags, description) {
				return new Option(flags, description);
			}
			_callParseArg(target, value, previous, invalidArgumentMessage) {
				try {
					return target.parseArg(value, previous);
				} catch (err) {
					if (err.code === "commander.invalidArgument") {
						let message = `${invalidArgumentMessage} ${err.message}`;
						this.error(message, {
							exitCode: err.exitCode,
							code: err.code
						});
					}
					throw err;
				}
			}
			_registerOption(option) {
				let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
				if (matchingOption) {
					let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
					throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
				}
				this._initOptionGroup(option);
				this.options.push(option);
			}
			_registerCommand(command) {
				let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases());
				let alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
				if (alreadyUsed) {
					let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
					let newCmd = knownBy(command).join("|");
					throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
				}
				this._initCommandGroup(command);
				this.commands.push(command);
			}
			addOption(option) {
				this._registerOption(option);
				let oname = option.name();
				let name = option.attributeName();
				if (option.negate) {
					let positiveLongFlag = option.long.replace(/^--no-/, "--");
					this._findOption(positiveLongFlag) || this.setOptionValueWithSource(name, option.defaultValue === void 0 || option.defaultValue, "default");
				} else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
				let handleOptionValue = (val, invalidValueMessage, valueSource) => {
					val == null && option.presetArg !== void 0 && (val = option.presetArg);
					let oldValue = this.getOptionValue(name);
					val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue));
					val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "";
					this.setOptionValueWithSource(name, val, valueSource);
				};
				this.on("option:" + oname, (val) => {
					let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
					handleOptionValue(val, invalidValueMessage, "cli");
				});
				option.envVar && this.on("optionEnv:" + oname, (val) => {
					let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
					handleOptionValue(val, invalidValueMessage, "env");
				});
				return this;
			}
			_optionEx(config, flags, description, fn, defaultValue) {
				if (typeof flags == "object" && flags instanceof Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
				let option = this.createOption(flags, description);
				option.makeOptionMandatory(!!config.mandatory);
				if (typeof fn == "function") option.default(defaultValue).argParser(fn);
				else if (fn instanceof RegExp) {
					let regex = fn;
					fn = (val, def) => {
						let m = regex.exec(val);
						return m ? m[0] : def;
					};
					option.default(defaultValue).argParser(fn);
				} else option.default(fn);
				return this.addOption(option);
			}
			option(flags, description, parseArg, defaultValue) {
				return this._optionEx({}, flags, description, parseArg, defaultValue);
			}
			requiredOption(flags, description, parseArg, defaultValue) {
				return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
			}
			combineFlagAndOptionalValue(combine = !0) {
				this._combineFlagAndOptionalValue = !!combine;
				return this;
			}
			allowUnknownOption(allowUnknown = !0) {
				this._allowUnknownOption = !!allowUnknown;
				return this;
			}
			allowExcessArguments(allowExcess = !0) {
				this._allowExcessArguments = !!allowExcess;
				return this;
			}
			enablePositionalOptions(positional = !0) {
				this._enablePositionalOptions = !!positional;
				return this;
			}
			passThroughOptions(passThrough = !0) {
				this._passThroughOptions = !!passThrough;
				this._checkForBrokenPassThrough();
				return this;
			}
			_checkForBrokenPassThrough() {
				if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
			}
			storeOptionsAsProperties(storeAsProperties = !0) {
				if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
				if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
				this._storeOptionsAsProperties = !!storeAsProperties;
				return this;
			}
			getOptionValue(key) {
				if (this._storeOptionsAsProperties) return this[key];
				return this._optionValues[key];
			}
			setOptionValue(key, value) {
				return this.setOptionValueWithSource(key, value, void 0);
			}
			setOptionValueWithSource(key, value, source) {
				this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value;
				this._optionValueSources[key] = source;
				return this;
			}
			getOptionValueSource(key) {
				return this._optionValueSources[key];
			}
			getOptionValueSourceWithGlobals(key) {
				let source;
				this._getCommandAndAncestors().forEach((cmd) => {
					cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
				});
				return source;
			}
			_prepareUserArgs(argv, parseOptions) {
				if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
				parseOptions ||= {};
				if (argv === void 0 && parseOptions.from === void 0) {
					process.versions?.electron && (parseOptions.from = "electron");
					let execArgv = process.execArgv ?? [];
					(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
				}
				argv === void 0 && (argv = process.argv);
				this.rawArgs = argv.slice();
				let userArgs;
				switch (parseOptions.from) {
					case void 0:
					case "node":
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
						break;
					case "electron":
						if (process.defaultApp) {
							this._scriptPath = argv[1];
							userArgs = argv.slice(2);
						} else userArgs = argv.slice(1);
						break;
					case "user":
						userArgs = argv.slice(0);
						break;
					case "eval":
						userArgs = argv.slice(1);
						break;
					default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
				}
				!this._name && this._scriptPath && this.nameFromFilename(this._scriptPath);
				this._name = this._name || "program";
				return userArgs;
			}
			parse(argv, parseOptions) {
				this._prepareForParse();
				let userArgs = this._prepareUserArgs(argv, parseOptions);
				this._parseCommand([], userArgs);
				return this;
			}
			async parseAsync(argv, parseOptions) {
				this._prepareForParse();
				let userArgs = this._prepareUserArgs(argv, parseOptions);
				await this._parseCommand([], userArgs);
				return this;
			}
			_prepareForParse() {
				this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
			}
			saveStateBeforeParse() {
				this._savedState = {
					_name: this._name,
					_optionValues: { ...this._optionValues },
					_optionValueSources: { ...this._optionValueSources }
				};
			}
			restoreStateBeforeParse() {
				if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
				this._name = this._savedState._name;
				this._scriptPath = null;
				this.rawArgs = [];
				this._optionValues = { ...this._savedState._optionValues };
				this._optionValueSources = { ...this._savedState._optionValueSources };
				this.args = [];
				this.processedArgs = [];
			}
			_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
				if (fs.existsSync(executableFile)) return;
				let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
				throw Error(executableMissing);
			}
			_executeSubCommand(subcommand, args) {
				args = args.slice();
				let launchWithNode = !1;
				let sourceExt = [
					".js",
					".ts",
					".tsx",
					".mjs",
					".cjs"
				];
				function findFile(baseDir, baseName) {
					let localBin = path.resolve(baseDir, baseName);
					if (fs.existsSync(localBin)) return localBin;
					if (sourceExt.includes(path.extname(baseName))) return;
					let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
					if (foundExt) return `${localBin}${foundExt}`;
				}
				this._checkForMissingMandatoryOptions();
				this._checkForConflictingOptions();
				let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
				let executableDir = this._executableDir || "";
				if (this._scriptPath) {
					let resolvedScriptPath;
					try {
						resolvedScriptPath = fs.realpathSync(this._scriptPath);
					} catch {
						resolvedScriptPath = this._scriptPath;
					}
					executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
				}
				if (executableDir) {
					let localFile = findFile(executableDir, executableFile);
					if (!localFile && !subcommand._executableFile && this._scriptPath) {
						let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
						legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
					}
					executableFile = localFile || executableFile;
				}
				launchWithNode = sourceExt.includes(path.extname(executableFile));
				let proc;
				if (process.platform !== "win32") {
					if (launchWithNode) {
						args.unshift(executableFile);
						args = incrementNodeInspectorPort(process.execArgv).concat(args);
						proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
					} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
				} else {
					this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
				}
				proc.killed || [
					"SIGUSR1",
					"SIGUSR2",
					"SIGTERM",
					"SIGINT",
					"SIGHUP"
				].forEach((signal) => {
					process.on(signal, () => {
						proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
					});
				});
				let exitCallback = this._exitCallback;
				proc.on("close", (code) => {
					code ??= 1;
					exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : process.exit(code);
				});
				proc.on("error", (err) => {
					if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
					else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
					if (!exitCallback) process.exit(1);
					else {
						let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
						wrappedError.nestedError = err;
						exitCallback(wrappedError);
					}
				});
				this.runningCommand = proc;
			}
			_dispatchSubcommand(commandName, operands, unknown) {
				let subCommand = this._findCommand(commandName);
				subCommand || this.help({ error: !0 });
				subCommand._prepareForParse();
				let promiseChain;
				promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
				promiseChain = this._chainOrCall(promiseChain, () => {
					if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
					else return subCommand._parseCommand(operands, unknown);
				});
				return promiseChain;
			}
			_dispatchHelpCommand(subcommandName) {
				subcommandName || this.help();
				let subCommand = this._findCommand(subcommandName);
				subCommand && !subCommand._executableHandler && subCommand.help();
				return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
			}
			_checkNumberOfArguments() {
				this.registeredArguments.forEach((arg, i) => {
					arg.required && this.args[i] == null && this.missingArgument(arg.name());
				});
				if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
				this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
			}
			_processArguments() {
				let myParseArg = (argument, value, previous) => {
					let parsedValue = value;
					if (value !== null && argument.parseArg) {
						let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
						parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
					}
					return parsedValue;
				};
				this._checkNumberOfArguments();
				let processedArgs = [];
				this.registeredArguments.forEach((declaredArg, index) => {
					let value = declaredArg.defaultValue;
					if (declaredArg.variadic) {
						if (index < this.args.length) {
							value = this.args.slice(index);
							declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue));
						} else value === void 0 && (value = []);
					} else if (index < this.args.length) {
						value = this.args[index];
						declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue));
					}
					processedArgs[index] = value;
				});
				this.processedArgs = processedArgs;
			}
			_chainOrCall(promise, fn) {
				if (promise?.then && typeof promise.then == "function") return promise.then(() => fn());
				return fn();
			}
			_chainOrCallHooks(promise, event) {
				let result = promise;
				let hooks = [];
				this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
					hookedCommand._lifeCycleHooks[event].forEach((callback) => {
						hooks.push({
							hookedCommand,
							callback
						});
					});
				});
				event === "postAction" && hooks.reverse();
				hooks.forEach((hookDetail) => {
					result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
				});
				return result;
			}
			_chainOrCallSubCommandHook(promise, subCommand, event) {
				let result = promise;
				this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
					result = this._chainOrCall(result, () => hook(this, subCommand));
				});
				return result;
			}
			_parseCommand(operands, unknown) {
				let parsed = this.parseOptions(unknown);
				this._parseOptionsEnv();
				this._parseOptionsImplied();
				operands = operands.concat(parsed.operands);
				unknown = parsed.unknown;
				this.args = operands.concat(unknown);
				if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
				if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
				if (this._defaultCommandName) {
					this._outputHelpIfRequested(unknown);
					return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
				}
				this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 });
				this._outputHelpIfRequested(parsed.unknown);
				this._checkForMissingMandatoryOptions();
				this._checkForConflictingOptions();
				let checkForUnknownOptions = () => {
					parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
				};
				let commandEvent = `command:${this.name()}`;
				if (this._actionHandler) {
					checkForUnknownOptions();
					this._processArguments();
					let promiseChain;
					promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
					promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
					this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
						this.parent.emit(commandEvent, operands, unknown);
					}));
					promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
					return promiseChain;
				}
				if (this.parent?.listenerCount(commandEvent)) {
					checkForUnknownOptions();
					this._processArguments();
					this.parent.emit(commandEvent, operands, unknown);
				} else if (operands.length) {
					if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
					if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
					else if (this.commands.length) this.unknownCommand();
					else {
						checkForUnknownOptions();
						this._processArguments();
					}
				} else if (this.commands.length) {
					checkForUnknownOptions();
					this.help({ error: !0 });
				} else {
					checkForUnknownOptions();
					this._processArguments();
				}
			}
			_findCommand(name) {
				if (!name) return;
				return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
			}
			_findOption(arg) {
				return this.options.find((option) => option.is(arg));
			}
			_checkForMissingMandatoryOptions() {
				this._getCommandAndAncestors().forEach((cmd) => {
					cmd.options.forEach((anOption) => {
						anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
					});
				});
			}
			_checkForConflictingLocalOptions() {
				let definedNonDefaultOptions = this.options.filter((option) => {
					let optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0) return !1;
					return this.getOptionValueSource(optionKey) !== "default";
				});
				definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
					let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
					conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
				});
			}
			_checkForConflictingOptions() {
				this._getCommandAndAncestors().forEach((cmd) => {
					cmd._checkForConflictingLocalOptions();
				});
			}
			parseOptions(args) {
				let operands = [];
				let unknown = [];
				let dest = operands;
				function maybeOption(arg) {
					return arg.length > 1 && arg[0] === "-";
				}
				let negativeNumberArg = (arg) => {
					if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return !1;
					return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
				};
				let activeVariadicOption = null;
				let activeGroup = null;
				let i = 0;
				for (; i < args.length || activeGroup;) {
					let arg = activeGroup ?? args[i++];
					activeGroup = null;
					if (arg === "--") {
						dest === unknown && dest.push(arg);
						dest.push(...args.slice(i));
						break;
					}
					if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
						this.emit(`option:${activeVariadicOption.name()}`, arg);
						continue;
					}
					activeVariadicOption = null;
					if (maybeOption(arg)) {
						let option = this._findOption(arg);
						if (option) {
							if (option.required) {
								let value = args[i++];
								value === void 0 && this.optionMissingArgument(option);
								this.emit(`option:${option.name()}`, value);
							} else if (option.optional) {
								let value = null;
								i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]);
								this.emit(`option:${option.name()}`, value);
							} else this.emit(`option:${option.name()}`);
							activeVariadicOption = option.variadic ? option : null;
							continue;
						}
					}
					if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
						let option = this._findOption(`-${arg[1]}`);
						if (option) {
							if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
							else {
								this.emit(`option:${option.name()}`);
								activeGroup = `-${arg.slice(2)}`;
							}
							continue;
						}
					}
					if (/^--[^=]+=/.test(arg)) {
						let index = arg.indexOf("=");
						let option = this._findOption(arg.slice(0, index));
						if (option && (option.required || option.optional)) {
							this.emit(`option:${option.name()}`, arg.slice(index + 1));
							continue;
						}
					}
					dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown);
					if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
						if (this._findCommand(arg)) {
							operands.push(arg);
							unknown.push(...args.slice(i));
							break;
						} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
							operands.push(arg, ...args.slice(i));
							break;
						} else if (this._defaultCommandName) {
							unknown.push(arg, ...args.slice(i));
							break;
						}
					}
					if (this._passThroughOptions) {
						dest.push(arg, ...args.slice(i));
						break;
					}
					dest.push(arg);
				}
				return {
					operands,
					unknown
				};
			}
			opts() {
				if (this._storeOptionsAsProperties) {
					let result = {};
					let len = this.options.length;
					for (let i = 0; i < len; i++) {
						let key = this.options[i].attributeName();
						result[key] = key === this._versionOptionName ? this._version : this[key];
					}
					return result;
				}
				return this._optionValues;
			}
			optsWithGlobals() {
				return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
			}
			error(message, errorOptions) {
				this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
				if (typeof this._showHelpAfterError == "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
				else if (this._showHelpAfterError) {
					this._outputConfiguration.writeErr("\n");
					this.outputHelp({ error: !0 });
				}
				let config = errorOptions || {};
				let exitCode = config.exitCode || 1;
				let code = config.code || "commander.error";
				this._exit(exitCode, code, message);
			}
			_parseOptionsEnv() {
				this.options.forEach((option) => {
					if (option.envVar && option.envVar in process.env) {
						let optionKey = option.attributeName();
						(this.getOptionValue(optionKey) === void 0 || [
							"default",
							"config",
							"env"
						].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
					}
				});
			}
			_parseOptionsImplied() {
				let dualHelper = new DualOptions(this.options);
				let hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
				this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
					Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
						this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
					});
				});
			}
			missingArgument(name) {
				let message = `error: missing required argument '${name}'`;
				this.error(message, { code: "commander.missingArgument" });
			}
			optionMissingArgument(option) {
				let message = `error: option '${option.flags}' argument missing`;
				this.error(message, { code: "commander.optionMissingArgument" });
			}
			missingMandatoryOptionValue(option) {
				let message = `error: required option '${option.flags}' not specified`;
				this.error(message, { code: "commander.missingMandatoryOptionValue" });
			}
			_conflictingOption(option, conflictingOption) {
				let findBestOptionFromValue = (option) => {
					let optionKey = option.attributeName();
					let optionValue = this.getOptionValue(optionKey);
					let negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
					let positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
					if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
					return positiveOption || option;
				};
				let getErrorMessage = (option) => {
					let bestOption = findBestOptionFromValue(option);
					let optionKey = bestOption.attributeName();
					if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
					return `option '${bestOption.flags}'`;
				};
				let message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
				this.error(message, { code: "commander.conflictingOption" });
			}
			unknownOption(flag) {
				if (this._allowUnknownOption) return;
				let suggestion = "";
				if (flag.startsWith("--") && this._showSuggestionAfterError) {
					let candidateFlags = [];
					let command = this;
					do {
						let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
						candidateFlags = candidateFlags.concat(moreFlags);
						command = command.parent;
					} while (command && !command._enablePositionalOptions);
					suggestion = suggestSimilar(flag, candidateFlags);
				}
				let message = `error: unknown option '${flag}'${suggestion}`;
				this.error(message, { code: "commander.unknownOption" });
			}
			_excessArguments(receivedArgs) {
				if (this._allowExcessArguments) return;
				let expected = this.registeredArguments.length;
				let s = expected === 1 ? "" : "s";
				let message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
				this.error(message, { code: "commander.excessArguments" });
			}
			unknownCommand() {
				let unknownName = this.args[0];
				let suggestion = "";
				if (this._showSuggestionAfterError) {
					let candidateNames = [];
					this.createHelp().visibleCommands(this).forEach((command) => {
						candidateNames.push(command.name());
						command.alias() && candidateNames.push(command.alias());
					});
					suggestion = suggestSimilar(unknownName, candidateNames);
				}
				let message = `error: unknown command '${unknownName}'${suggestion}`;
				this.error(message, { code: "commander.unknownCommand" });
			}
			version(str, flags, description) {
				if (str === void 0) return this._version;
				this._version = str;
				flags ||= "-V, --version";
				description ||= "output the version number";
				let versionOption = this.createOption(flags, description);
				this._versionOptionName = versionOption.attributeName();
				this._registerOption(versionOption);
				this.on("option:" + versionOption.name(), () => {
					this._outputConfiguration.writeOut(`${str}\n`);
					this._exit(0, "commander.version", str);
				});
				return this;
			}
			description(str, argsDescription) {
				if (str === void 0 && argsDescription === void 0) return this._description;
				this._description = str;
				argsDescription && (this._argsDescription = argsDescription);
				return this;
			}
			summary(str) {
				if (str === void 0) return this._summary;
				this._summary = str;
				return this;
			}
			alias(alias) {
				if (alias === void 0) return this._aliases[0];
				let command = this;
				this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]);
				if (alias === command._name) throw Error("Command alias can't be the same as its name");
				let matchingCommand = this.parent?._findCommand(alias);
				if (matchingCommand) {
					let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
					throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
				}
				command._aliases.push(alias);
				return this;
			}
			aliases(aliases) {
				if (aliases === void 0) return this._aliases;
				aliases.forEach((alias) => this.alias(alias));
				return this;
			}
			usage(str) {
				if (str === void 0) {
					if (this._usage) return this._usage;
					let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
					return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
				}
				this._usage = str;
				return this;
			}
			name(str) {
				if (str === void 0) return this._name;
				this._name = str;
				return this;
			}
			helpGroup(heading) {
				if (heading === void 0) return this._helpGroupHeading ?? "";
				this._helpGroupHeading = heading;
				return this;
			}
			commandsGroup(heading) {
				if (heading === void 0) return this._defaultCommandGroup ?? "";
				this._defaultCommandGroup = heading;
				return this;
			}
			optionsGroup(heading) {
				if (heading === void 0) return this._defaultOptionGroup ?? "";
				this._defaultOptionGroup = heading;
				return this;
			}
			_initOptionGroup(option) {
				this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
			}
			_initCommandGroup(cmd) {
				this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
			}
			nameFromFilename(filename) {
				this._name = path.basename(filename, path.extname(filename));
				return this;
			}
			executableDir(path) {
				if (path === void 0) return this._executableDir;
				this._executableDir = path;
				return this;
			}
			helpInformation(contextOptions) {
				let helper = this.createHelp();
				let context = this._getOutputContext(contextOptions);
				helper.prepareContext({
					error: context.error,
					helpWidth: context.helpWidth,
					outputHasColors: context.hasColors
				});
				let text = helper.formatHelp(this, helper);
				if (context.hasColors) return text;
				return this._outputConfiguration.stripColor(text);
			}
			_getOutputContext(contextOptions) {
				contextOptions ||= {};
				let error = !!contextOptions.error;
				let baseWrite;
				let hasColors;
				let helpWidth;
				if (error) {
					baseWrite = (str) => this._outputConfiguration.writeErr(str);
					hasColors = this._outputConfiguration.getErrHasColors();
					helpWidth = this._outputConfiguration.getErrHelpWidth();
				} else {
					baseWrite = (str) => this._outputConfiguration.writeOut(str);
					hasColors = this._outputConfiguration.getOutHasColors();
					helpWidth = this._outputConfiguration.getOutHelpWidth();
				}
				let write = (str) => {
					hasColors || (str = this._outputConfiguration.stripColor(str));
					return baseWrite(str);
				};
				return {
					error,
					write,
					hasColors,
					helpWidth
				};
			}
			outputHelp(contextOptions) {
				let deprecatedCallback;
				if (typeof contextOptions == "function") {
					deprecatedCallback = contextOptions;
					contextOptions = void 0;
				}
				let outputContext = this._getOutputContext(contextOptions);
				let eventContext = {
					error: outputContext.error,
					write: outputContext.write,
					command: this
				};
				this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
				this.emit("beforeHelp", eventContext);
				let helpInformation = this.helpInformation({ error: outputContext.error });
				if (deprecatedCallback) {
					helpInformation = deprecatedCallback(helpInformation);
					if (typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)) throw Error("outputHelp callback must return a string or a Buffer");
				}
				outputContext.write(helpInformation);
				this._getHelpOption()?.long && this.emit(this._getHelpOption().long);
				this.emit("afterHelp", eventContext);
				this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
			}
			helpOption(flags, description) {
				if (typeof flags == "boolean") {
					if (flags) {
						this._helpOption === null && (this._helpOption = void 0);
						this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption());
					} else this._helpOption = null;
					return this;
				}
				this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
				(flags || description) && this._initOptionGroup(this._helpOption);
				return this;
			}
			_getHelpOption() {
				this._helpOption === void 0 && this.helpOption(void 0, void 0);
				return this._helpOption;
			}
			addHelpOption(option) {
				this._helpOption = option;
				this._initOptionGroup(option);
				return this;
			}
			help(contextOptions) {
				this.outputHelp(contextOptions);
				let exitCode = Number(process.exitCode ?? 0);
				exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1);
				this._exit(exitCode, "commander.help", "(outputHelp)");
			}
			addHelpText(position, text) {
				let allowedValues = [
					"beforeAll",
					"before",
					"after",
					"afterAll"
				];
				if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
				let helpEvent = `${position}Help`;
				this.on(helpEvent, (context) => {
					let helpStr;
					helpStr = typeof text == "function" ? text({
						error: context.error,
						command: context.command
					}) : text;
					helpStr && context.write(`${helpStr}\n`);
				});
				return this;
			}
			_outputHelpIfRequested(args) {
				let helpOption = this._getHelpOption();
				if (helpOption && args.find((arg) => helpOption.is(arg))) {
					this.outputHelp();
					this._exit(0, "commander.helpDisplayed", "(outputHelp)");
				}
			}
		}
		function incrementNodeInspectorPort(args) {
			return args.map((arg) => {
				if (!arg.startsWith("--inspect")) return arg;
				let debugOption;
				let debugHost = "127.0.0.1";
				let debugPort = "9229";
				let match;
				if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
				else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
					debugOption = match[1];
					/^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3];
				} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
					debugOption = match[1];
					debugHost = match[3];
					debugPort = match[4];
				}
				if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
				return arg;
			});
		}
		function useColor() {
			if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return !1;
			if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return !0;
		}
		exports.Command = Command;
		exports.useColor = useColor;
	}),
	1135: ((__unused_webpack_module, exports) => {
		class CommanderError extends Error {
			constructor(exitCode, code, message) {
				super(message);
				Error.captureStackTrace(this, this.constructor);
				this.name = this.constructor.name;
				this.code = code;
				this.exitCode = exitCode;
				this.nestedError = void 0;
			}
		}
		class InvalidArgumentError extends CommanderError {
			constructor(message) {
				super(1, "commander.invalidArgument", message);
				Error.captureStackTrace(this, this.constructor);
				this.name = this.constructor.name;
			}
		}
		exports.CommanderError = CommanderError;
		exports.InvalidArgumentError = InvalidArgumentError;
	}),
	9754: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let { humanReadableArgName } = __nccwpck_require__(9154);
		class Help {
			constructor() {
				this.helpWidth = void 0;
				this.minWidthToWrap = 40;
				this.sortSubcommands = !1;
				this.sortOptions = !1;
				this.showGlobalOptions = !1;
			}
			prepareContext(contextOptions) {
				this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
			}
			visibleCommands(cmd) {
				let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
				let helpCommand = cmd._getHelpCommand();
				helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand);
				this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name()));
				return visibleCommands;
			}
			compareOptions(a, b) {
				let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
				return getSortKey(a).localeCompare(getSortKey(b));
			}
			visibleOptions(cmd) {
				let visibleOptions = cmd.options.filter((option) => !option.hidden);
				let helpOption = cmd._getHelpOption();
				if (helpOption && !helpOption.hidden) {
					let removeShort = helpOption.short && cmd._findOption(helpOption.short);
					let removeLong = helpOption.long && cmd._findOption(helpOption.long);
					!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
				}
				this.sortOptions && visibleOptions.sort(this.compareOptions);
				return visibleOptions;
			}
			visibleGlobalOptions(cmd) {
				if (!this.showGlobalOptions) return [];
				let globalOptions = [];
				for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
					let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
					globalOptions.push(...visibleOptions);
				}
				this.sortOptions && globalOptions.sort(this.compareOptions);
				return globalOptions;
			}
			visibleArguments(cmd) {
				cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
					argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
				});
				if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
				return [];
			}
			subcommandTerm(cmd) {
				let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
				return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
			}
			optionTerm(option) {
				return option.flags;
			}
			argumentTerm(argument) {
				return argument.name();
			}
			longestSubcommandTermLength(cmd, helper) {
				return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
			}
			longestOptionTermLength(cmd, helper) {
				return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
			}
			longestGlobalOptionTermLength(cmd, helper) {
				return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
			}
			longestArgumentTermLength(cmd, helper) {
				return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
			}
			commandUsage(cmd) {
				let cmdName = cmd._name;
				cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
				let ancestorCmdNames = "";
				for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
				return ancestorCmdNames + cmdName + " " + cmd.usage();
			}
			commandDescription(cmd) {
				return cmd.description();
			}
			subcommandDescription(cmd) {
				return cmd.summary() || cmd.description();
			}
			optionDescription(option) {
				let extraInfo = [];
				option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
				option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
				option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
				option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`);
				if (extraInfo.length > 0) {
					let extraDescription = `(${extraInfo.join(", ")})`;
					if (option.description) return `${option.description} ${extraDescription}`;
					return extraDescription;
				}
				return option.description;
			}
			argumentDescription(argument) {
				let extraInfo = [];
				argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
				argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
				if (extraInfo.length > 0) {
					let extraDescription = `(${extraInfo.join(", ")})`;
					if (argument.description) return `${argument.description} ${extraDescription}`;
					return extraDescription;
				}
				return argument.description;
			}
			formatItemList(heading, items, helper) {
				if (items.length === 0) return [];
				return [
					helper.styleTitle(heading),
					...items,
					""
				];
			}
			groupItems(unsortedItems, visibleItems, getGroup) {
				let result = new Map();
				unsortedItems.forEach((item) => {
					let group = getGroup(item);
					result.has(group) || result.set(group, []);
				});
				visibleItems.forEach((item) => {
					let group = getGroup(item);
					result.has(group) || result.set(group, []);
					result.get(group).push(item);
				});
				return result;
			}
			formatHelp(cmd, helper) {
				let termWidth = helper.padWidth(cmd, helper);
				let helpWidth = helper.helpWidth ?? 80;
				function callFormatItem(term, description) {
					return helper.formatItem(term, termWidth, description, helper);
				}
				let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
				let commandDescription = helper.commandDescription(cmd);
				commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
				let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
				output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
				this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
					let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
					output = output.concat(this.formatItemList(group, optionList, helper));
				});
				if (helper.showGlobalOptions) {
					let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
					output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
				}
				this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
					let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
					output = output.concat(this.formatItemList(group, commandList, helper));
				});
				return output.join("\n");
			}
			displayWidth(str) {
				return stripColor(str).length;
			}
			styleTitle(str) {
				return str;
			}
			styleUsage(str) {
				return str.split(" ").map((word) => {
					if (word === "[options]") return this.styleOptionText(word);
					if (word === "[command]") return this.styleSubcommandText(word);
					if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
					return this.styleCommandText(word);
				}).join(" ");
			}
			styleCommandDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleOptionDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleSubcommandDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleArgumentDescription(str) {
				return this.styleDescriptionText(str);
			}
			styleDescriptionText(str) {
				return str;
			}
			styleOptionTerm(str) {
				return this.styleOptionText(str);
			}
			styleSubcommandTerm(str) {
				return str.split(" ").map((word) => {
					if (word === "[options]") return this.styleOptionText(word);
					if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
					return this.styleSubcommandText(word);
				}).join(" ");
			}
			styleArgumentTerm(str) {
				return this.styleArgumentText(str);
			}
			styleOptionText(str) {
				return str;
			}
			styleArgumentText(str) {
				return str;
			}
			styleSubcommandText(str) {
				return str;
			}
			styleCommandText(str) {
				return str;
			}
			padWidth(cmd, helper) {
				return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
			}
			preformatted(str) {
				return /\n[^\S\r\n]/.test(str);
			}
			formatItem(term, termWidth, description, helper) {
				let itemIndentStr = " ".repeat(2);
				if (!description) return itemIndentStr + term;
				let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
				let remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2;
				let formattedDescription;
				formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2));
				return itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
			}
			boxWrap(str, width) {
				if (width < this.minWidthToWrap) return str;
				let rawLines = str.split(/\r\n|\n/);
				let chunkPattern = /[\s]*[^\s]+/g;
				let wrappedLines = [];
				rawLines.forEach((line) => {
					let chunks = line.match(chunkPattern);
					if (chunks === null) {
						wrappedLines.push("");
						return;
					}
					let sumChunks = [chunks.shift()];
					let sumWidth = this.displayWidth(sumChunks[0]);
					chunks.forEach((chunk) => {
						let visibleWidth = this.displayWidth(chunk);
						if (sumWidth + visibleWidth <= width) {
							sumChunks.push(chunk);
							sumWidth += visibleWidth;
							return;
						}
						wrappedLines.push(sumChunks.join(""));
						let nextChunk = chunk.trimStart();
						sumChunks = [nextChunk];
						sumWidth = this.displayWidth(nextChunk);
					});
					wrappedLines.push(sumChunks.join(""));
				});
				return wrappedLines.join("\n");
			}
		}
		function stripColor(str) {
			return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
		}
		exports.Help = Help;
		exports.stripColor = stripColor;
	}),
	5240: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let { InvalidArgumentError } = __nccwpck_require__(1135);
		class Option {
			constructor(flags, description) {
				this.flags = flags;
				this.description = description || "";
				this.required = flags.includes("<");
				this.optional = flags.includes("[");
				this.variadic = /\w\.\.\.[>\]]$/.test(flags);
				this.mandatory = !1;
				let optionFlags = splitOptionFlags(flags);
				this.short = optionFlags.shortFlag;
				this.long = optionFlags.longFlag;
				this.negate = !1;
				this.long && (this.negate = this.long.startsWith("--no-"));
				this.defaultValue = void 0;
				this.defaultValueDescription = void 0;
				this.presetArg = void 0;
				this.envVar = void 0;
				this.parseArg = void 0;
				this.hidden = !1;
				this.argChoices = void 0;
				this.conflictsWith = [];
				this.implied = void 0;
				this.helpGroupHeading = void 0;
			}
			default(value, description) {
				this.defaultValue = value;
				this.defaultValueDescription = description;
				return this;
			}
			preset(arg) {
				this.presetArg = arg;
				return this;
			}
			conflicts(names) {
				this.conflictsWith = this.conflictsWith.concat(names);
				return this;
			}
			implies(impliedOptionValues) {
				let newImplied = impliedOptionValues;
				typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 });
				this.implied = Object.assign(this.implied || {}, newImplied);
				return this;
			}
			env(name) {
				this.envVar = name;
				return this;
			}
			argParser(fn) {
				this.parseArg = fn;
				return this;
			}
			makeOptionMandatory(mandatory = !0) {
				this.mandatory = !!mandatory;
				return this;
			}
			hideHelp(hide = !0) {
				this.hidden = !!hide;
				return this;
			}
			_collectValue(value, previous) {
				if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
				previous.push(value);
				return previous;
			}
			choices(values) {
				this.argChoices = values.slice();
				this.parseArg = (arg, previous) => {
					if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
					if (this.variadic) return this._collectValue(arg, previous);
					return arg;
				};
				return this;
			}
			name() {
				if (this.long) return this.long.replace(/^--/, "");
				return this.short.replace(/^-/, "");
			}
			attributeName() {
				if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
				return camelcase(this.name());
			}
			helpGroup(heading) {
				this.helpGroupHeading = heading;
				return this;
			}
			is(arg) {
				return this.short === arg || this.long === arg;
			}
			isBoolean() {
				return !this.required && !this.optional && !this.negate;
			}
		}
		class DualOptions {
			constructor(options) {
				this.positiveOptions = new Map();
				this.negativeOptions = new Map();
				this.dualOptions = new Set();
				options.forEach((option) => {
					option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
				});
				this.negativeOptions.forEach((value, key) => {
					this.positiveOptions.has(key) && this.dualOptions.add(key);
				});
			}
			valueFromOption(value, option) {
				let optionKey = option.attributeName();
				if (!this.dualOptions.has(optionKey)) return !0;
				let preset = this.negativeOptions.get(optionKey).presetArg;
				let negativeValue = preset !== void 0 && preset;
				return option.negate === (negativeValue === value);
			}
		}
		function camelcase(str) {
			return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
		}
		function splitOptionFlags(flags) {
			let shortFlag;
			let longFlag;
			let shortFlagExp = /^-[^-]$/;
			let longFlagExp = /^--[^-]/;
			let flagParts = flags.split(/[ |,]+/).concat("guard");
			shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
			longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift());
			!shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
			if (!shortFlag && longFlagExp.test(flagParts[0])) {
				shortFlag = longFlag;
				longFlag = flagParts.shift();
			}
			if (flagParts[0].startsWith("-")) {
				let unsupportedFlag = flagParts[0];
				let baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
				if (/^-[^-][^-]/.test(unsupportedFlag)) throw Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
				if (shortFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many short flags`);
				if (longFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many long flags`);
				throw Error(`${baseError}
- unrecognised flag format`);
			}
			if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
			return {
				shortFlag,
				longFlag
			};
		}
		exports.Option = Option;
		exports.DualOptions = DualOptions;
	}),
	5030: ((__unused_webpack_module, exports) => {
		function editDistance(a, b) {
			if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
			let d = [];
			for (let i = 0; i <= a.length; i++) d[i] = [i];
			for (let j = 0; j <= b.length; j++) d[0][j] = j;
			for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
				let cost = 1;
				cost = a[i - 1] === b[j - 1] ? 0 : 1;
				d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
				i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
			}
			return d[a.length][b.length];
		}
		function suggestSimilar(word, candidates) {
			if (!candidates || candidates.length === 0) return "";
			candidates = Array.from(new Set(candidates));
			let searchingOptions = word.startsWith("--");
			if (searchingOptions) {
				word = word.slice(2);
				candidates = candidates.map((candidate) => candidate.slice(2));
			}
			let similar = [];
			let bestDistance = 3;
			candidates.forEach((candidate) => {
				if (candidate.length <= 1) return;
				let distance = editDistance(word, candidate);
				let length = Math.max(word.length, candidate.length);
				if ((length - distance) / length > .4) {
					if (distance < bestDistance) {
						bestDistance = distance;
						similar = [candidate];
					} else distance === bestDistance && similar.push(candidate);
				}
			});
			similar.sort((a, b) => a.localeCompare(b));
			searchingOptions && (similar = similar.map((candidate) => `--${candidate}`));
			if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
			if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
			return "";
		}
		exports.suggestSimilar = suggestSimilar;
	}),
	6265: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { r: () => runCommandLine });
		let { DM: program, gu: createCommand, er: createArgument, Ww: createOption, b7: CommanderError, Di: InvalidArgumentError, a2: InvalidOptionArgumentError, uB: Command, ef: Argument, c$: Option, _V: Help } = __nccwpck_require__(8909);
		var text_error = __nccwpck_require__(9530);
		var machine_limit = __nccwpck_require__(543);
		var nearest_word = __nccwpck_require__(9043);
		let EXIT_CODES = {
			0: "Success, including when there was nothing to do.",
			1: "Something needs fixing, or you answered no: the message says what to do.",
			2: "The command line is wrong: an unknown or missing command, option, track or channel.",
			70: "A bug in release-tracks; the stack is printed.",
			130: "Interrupted (Ctrl-C); the message says whether anything was pushed."
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
			if (!(error instanceof text_error.ag)) return 70;
			if (error.code === "interrupted") return 130;
			return USAGE.has(error.code) ? 2 : 1;
		}
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_node_path_ = __nccwpck_require__(6760);
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
						__nccwpck_require__.e(243),
						__nccwpck_require__.e(53),
						__nccwpck_require__.e(70),
						__nccwpck_require__.e(192),
						__nccwpck_require__.e(766)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 3192));
					opened ??= await openRun(folder, config, terminal);
					return opened;
				},
				close: () => opened?.repository.close()
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
		var visible = __nccwpck_require__(6082);
		function logLines(text) {
			return withoutCommands((0, visible.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
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
				this.#write(`${this.#inWorkflow ? withoutCommands(seen) : seen}\n`);
			}
			json(text) {
				this.#write(`${(0, visible.$m)(text)}\n`);
			}
			command(line) {
				let [name = "", ...value] = (0, visible.RK)(line).split(/(?<=^::[^:]*::)/);
				this.#write(`${name}${withoutCommands(value.join(""))}\n`);
			}
			move(text) {
				this.#write(`\r[K${logLines(text)}`);
			}
			#write(text) {
				this.#stream.write(text);
			}
		}
		var width = __nccwpck_require__(718);
		let OVERVIEW = ["Releases several products from one repository: each product is a track with its own version, tags and channels.", "Reads release-tracks.yml at the top of the repository, and the branches and tags of the remote \"origin\" with the credentials of your clone. Your work tree, index and branches are never touched: releases are pushed straight to the remote, atomically, and only after you confirm."];
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
				...EXIT_CODES,
				...own
			}).flatMap(([code, meaning]) => (0, width.LV)(meaning, columns - 7).map((line, at) => `  ${(at === 0 ? code : "").padEnd(5)}${line}`)).join("\n");
		}
		var options = __nccwpck_require__(2315);
		function makeProgram(commands, version, terminal, chosen) {
			let program = new Command("release-tracks");
			speakThrough(terminal, program);
			program.version(version, "-V, --version", "Show the version.").usage("<command> [options]");
			for (let option of options.PA) program.addOption(declareOption(option));
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
			teach(program, command, terminal.screen);
			program.action(() => chosen(command, readTyped(command, program)));
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
			let declared = new Option(formatOption(option), describeOption(option));
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
		var interruption = __nccwpck_require__(6518);
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
		var picocolors = __nccwpck_require__(7336);
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
				if (!this.interactive) throw (0, text_error.V2)("not-asked", "Nobody can be asked: this is no terminal.", "Give --yes.");
				let { confirm, isCancel } = await __nccwpck_require__.e(170).then(__nccwpck_require__.bind(__nccwpck_require__, 6170));
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
		var version = __nccwpck_require__(5537);
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
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(70),
				__nccwpck_require__.e(560)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8746));
			let candidates = complete(commands, words);
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
			} finally {
				input.close();
			}
		}
		function asUsage(error, help) {
			if (!(error instanceof CommanderError) || error.exitCode === 0) return error;
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
			if (error instanceof CommanderError) return 0;
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
			let code = exitCodeOf(error);
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
	9341: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { L: () => COMMANDS });
		let changelog = {
			name: "changelog",
			summary: "write the release notes of one track",
			description: ["Lists the commits that touch the paths of a track since the version its users had before, grouped by conventional type, as Markdown. Text in release-notes/<track>/<version>.md comes first.", "Give a tag for the notes of a release, or --track for what its next release would contain. With GH_TOKEN or GITHUB_TOKEN set, logins and pull requests come from GitHub."],
			arguments: [{
				name: "tag",
				description: "The tag of the release."
			}],
			options: [
				{
					name: "track",
					value: "name",
					description: "The track whose changes since its last tag are listed.",
					words: "tracks"
				},
				{
					name: "head",
					value: "commit",
					description: "With --track: the commit, tag or branch to stop at.",
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
					name: "output",
					short: "o",
					value: "file",
					description: "Write to a file.",
					words: "files"
				}
			],
			examples: [
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
				__nccwpck_require__.e(858),
				__nccwpck_require__.e(774),
				__nccwpck_require__.e(281)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 6281))
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
			load: () => __nccwpck_require__.e(469).then(__nccwpck_require__.bind(__nccwpck_require__, 3469))
		};
		let detect = {
			name: "detect",
			summary: "show which tracks changed since their last tags, and which commits and files decide that",
			description: ["Reads the commits since each track's last tag on the remote, up to the commit you have checked out, as the action does on a push.", "A commit counts for a track if it touches the track's paths and is neither the actions' own nor ignored by the configuration. Changes nothing."],
			options: [{
				name: "base",
				value: "commit",
				description: "Compare with this commit, tag or branch.",
				otherwise: "each track's last tag"
			}, {
				name: "head",
				value: "commit",
				description: "Examine this commit, tag or branch.",
				otherwise: "the checked-out commit"
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
				__nccwpck_require__.e(774),
				__nccwpck_require__.e(648),
				__nccwpck_require__.e(146)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7146))
		};
		let doctor = {
			name: "doctor",
			summary: "look for everything that can be wrong with releases, and mend what is safe to mend",
			description: [
				"Looks at the configuration, version files and locks, workflows, the updater, and the branches and tags of the remote. Each finding says where it is, what breaks by it, and how to mend it; docs/doctor.md lists what is looked for.",
				"Files are read as they stand in the work tree, committed or not. Nothing is changed without --fix, and nothing is ever committed or pushed.",
				"In a run of GitHub Actions each finding is an annotation at its line, too."
			],
			options: [
				{
					name: "fix",
					description: "Mend in the work tree what can be mended for sure, and show the diff. All other bytes stay."
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
					meaning: "what is wrong, with file, line and mend"
				},
				{
					line: "release-tracks doctor --fix",
					meaning: "mend what is plain, and show what was changed"
				},
				{
					line: "release-tracks doctor --strict --sarif doctor.sarif",
					meaning: "in a workflow, for code scanning"
				}
			],
			exitCodes: { 1: "There are errors; with --strict warnings count, too." },
			load: () => Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(53),
				__nccwpck_require__.e(958),
				__nccwpck_require__.e(774),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(116),
				__nccwpck_require__.e(70),
				__nccwpck_require__.e(192),
				__nccwpck_require__.e(183),
				__nccwpck_require__.e(761),
				__nccwpck_require__.e(371)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 5371))
		};
		let init = {
			name: "init",
			summary: "write release-tracks.yml and the workflows for this repository",
			description: ["Looks at what the repository shows of its products: Cargo, npm, pnpm and yarn workspaces, Tauri apps, Python projects, Go modules, Dockerfiles, its tags, branches and workflows, and the configuration of release-please, changesets, nx and lerna. Of this it proposes tracks, with the reason beside each line.", "On a terminal it asks which tracks, names and channels to take, shows every file, and asks again before it writes. All files are written or none, and none that is there is overwritten without your word. It reads what git tracks and never changes a commit, a branch or a tag."],
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
					description: "Overwrite files that are there."
				},
				{
					name: "no-workflows",
					description: "Write the configuration alone."
				},
				{
					name: "next",
					value: "branch",
					description: "The branch of feature work, where pre-releases are cut; it may still be to be made.",
					otherwise: "next, develop or dev where there is one, else trunk mode"
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
					line: "release-tracks init --dry-run --json",
					meaning: "what would be written, for a script"
				}
			],
			exitCodes: { 1: "Nothing was written: a file is there already, cannot be written, or you answered no." },
			load: () => Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(53),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(116),
				__nccwpck_require__.e(70),
				__nccwpck_require__.e(192),
				__nccwpck_require__.e(183),
				__nccwpck_require__.e(671)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 2763))
		};
		var options = __nccwpck_require__(2315);
		let manifest = {
			name: "manifest",
			summary: "write the updater manifest of a Tauri app's release",
			description: ["Verifies the signature of every bundle in a folder against the app's public key, and prints the manifest that installed apps poll. Writes nothing unless every signature is valid.", "With --publish, commits it to the manifest of the channel on the live branch, and to those of lower channels that this version overtakes, and merges live into next in the same push. Shows that push and asks first. A channel never moves to an older version."],
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
					otherwise: "required"
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
					name: "allow-downgrade",
					description: "Let an older version replace a newer one."
				},
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
				__nccwpck_require__.e(774),
				__nccwpck_require__.e(447),
				__nccwpck_require__.e(771)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 771))
		};
		let COMMANDS = [
			init,
			doctor,
			{
				name: "plan",
				summary: "show what would be released now, and why",
				description: ["Draws a tree per track: the next version and tag, the commits and files behind it, the files that its bump commit changes, and the workflow that its tag triggers.", "Without --channel, shows what the next push to next would cut; with it, what promoting to that channel would do. Reads the remote as it is now, not your work tree, and changes nothing."],
				options: [{
					name: "channel",
					value: "name",
					description: "Plan a promotion to this channel.",
					otherwise: "the auto-channel",
					words: "channels"
				}, {
					name: "track",
					value: "names",
					description: "Only these tracks, separated by commas.",
					otherwise: "all",
					words: "tracks"
				}],
				examples: [
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
					__nccwpck_require__.e(243),
					__nccwpck_require__.e(774),
					__nccwpck_require__.e(447),
					__nccwpck_require__.e(648),
					__nccwpck_require__.e(331),
					__nccwpck_require__.e(974)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 1974))
			},
			{
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
					__nccwpck_require__.e(774),
					__nccwpck_require__.e(761),
					__nccwpck_require__.e(220)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 2324))
			},
			{
				name: "promote",
				summary: "release tracks on a channel",
				description: [
					"Writes the next version of each track into its version files, commits and tags it, and pushes branches and tags atomically: everything lands or nothing does. Your clone is not touched; the remote is what is released.",
					"Shows the plan and asks before pushing. If somebody else pushes in the meantime, nothing of yours lands; you see the new plan and are asked again.",
					"Skips a track with nothing new since its last tag on the channel, so running it twice is safe."
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
						description: "How far to raise the version above the last live one; auto reads conventional commits.",
						choices: [
							"patch",
							"minor",
							"major",
							"auto"
						],
						otherwise: "patch"
					},
					{
						name: "sha",
						value: "commit",
						description: "The commit or tag of next to release.",
						otherwise: "the head of next"
					},
					{
						name: "n",
						value: "number",
						description: "The N of a pre-release, higher than any existing one."
					},
					{
						name: "trailer",
						value: "line",
						description: "An extra \"Key: value\" line for tags and bump commits; repeatable.",
						repeatable: !0
					},
					{
						name: "force",
						description: "Release even if nothing is new since the last tag on the channel."
					},
					options.yE,
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
						meaning: "release a hotfix that was merged into main, without what else is on next"
					},
					{
						line: "release-tracks promote tray live --sha tray-v1.8.5-rc.2",
						meaning: "release exactly what was tested"
					},
					{
						line: "release-tracks promote all alpha --dry-run --json",
						meaning: "the plan for a script; nothing is pushed"
					}
				],
				load: () => Promise.all([
					__nccwpck_require__.e(243),
					__nccwpck_require__.e(774),
					__nccwpck_require__.e(447),
					__nccwpck_require__.e(648),
					__nccwpck_require__.e(331),
					__nccwpck_require__.e(387)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 5387))
			},
			{
				name: "sync",
				summary: "merge the live branch into next",
				description: ["After a hotfix, or when somebody pushed to the live branch by hand, next lacks those commits and the next live release would stop. sync merges live into next on the remote; your clone is not touched.", "Updater manifests take live's side, even if next has all of its commits; version files take the higher version. Any other conflict stops it, lists the paths, and pushes nothing: merge those by hand."],
				options: [options.yE, options._Y],
				examples: [{
					line: "release-tracks sync --dry-run",
					meaning: "what would be merged, and whether it conflicts"
				}, {
					line: "release-tracks sync --yes",
					meaning: "merge without asking"
				}],
				exitCodes: { 1: "The branches conflict, or something else is wrong: the message says what to do." },
				load: () => Promise.all([
					__nccwpck_require__.e(774),
					__nccwpck_require__.e(447),
					__nccwpck_require__.e(432)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 5432))
			},
			detect,
			{
				name: "validate",
				summary: "check that a tag may be released, and show what it stands for",
				description: ["Checks a tag the way a release workflow does before it builds: that it belongs to a track, that it is on the branch of its channel, and that the version files of its commit have its version.", "Reads the tag from the remote, so a tag you have not pushed yet is not found. Changes nothing."],
				arguments: [{
					name: "tag",
					description: "A tag on the remote, such as tray-v1.8.5-alpha.2.",
					required: !0
				}],
				examples: [{
					line: "release-tracks validate tray-v1.8.5",
					meaning: "check a live version"
				}, {
					line: "release-tracks validate v1.9.0-beta.1 --json",
					meaning: "the same for a script"
				}],
				exitCodes: { 1: "The tag may not be released: the message says why and what to do." },
				load: () => Promise.all([__nccwpck_require__.e(774), __nccwpck_require__.e(519)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9519))
			},
			changelog,
			manifest,
			completion
		];
	}),
	6518: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => interrupted,
			_: () => Interruption
		});
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		var _shared_io_git_temporary_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8541);
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
	}),
	5472: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6265);
				var _commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9341);
				await (0, _command_line_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commands_index_js__WEBPACK_IMPORTED_MODULE_1__.L, process.argv.slice(2));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	2315: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PA: () => GLOBAL_OPTIONS,
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
	}),
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jj: () => cut,
			LV: () => wrap,
			eV: () => pad,
			qz: () => widthOf
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
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
	5537: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => readVersion });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		let PLACES = ["package.json", "../../cli/package.json"];
		function readVersion(entry = process.argv[1] ?? "") {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry));
			let found = PLACES.map((place) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, place)).find((file) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
			return found === void 0 ? "unknown" : JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found, "utf8")).version;
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && `${message.includes("\n") ? "\n" : " "}${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	543: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => explainLimit,
			x: () => machineLimit
		});
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		let LIMITS = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/;
		function machineLimit(what, error) {
			return (0, _error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("machine-limit", `${what}: ${(0, _error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}.`, "Make room, or lift the limit that the machine sets; RUNNER_TEMP, else TMPDIR, names the folder for temporary files. Then run again.");
		}
		function explainLimit(error) {
			if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag || !(error instanceof Error) || !LIMITS.test(error.message)) return error;
			return machineLimit("The machine did not let the run go on", error);
		}
	}),
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(word, words) {
			let written = kebab(word.slice(0, 64));
			let nearest;
			let least = Infinity;
			for (let candidate of words) {
				let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
				if (Math.abs(candidate.length - written.length) > limit) continue;
				let distance = editDistance(written, kebab(candidate));
				if (distance <= limit) {
					nearest = candidate;
					least = distance;
				}
			}
			return nearest;
		}
		function suggestion(word, words) {
			let nearest = nearestWord(word, words);
			return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
		}
		function kebab(word) {
			return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(a, b) {
			let before = [];
			let above = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (let i = 1; i <= a.length; i++) {
				let row = [i];
				for (let j = 1; j <= b.length; j++) {
					let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
					let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
					row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
				}
				before = above;
				above = row;
			}
			return above[b.length] ?? 0;
		}
	}),
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$m: () => visibleJson,
			P8: () => visibleLine,
			RK: () => visible,
			yV: () => visibleInColour
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleInColour(text) {
			return text.replace(COLOUR_OR_UNSEEN, (found) => found.length > 1 ? found : escapeCharacter(found));
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		function visibleJson(json) {
			return visible(json).replace(/#(?=\[)/g, escapeCharacter);
		}
		let COLOUR_OR_UNSEEN = RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	8541: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TL: () => removeTemporaryFolders,
			wE: () => makeTemporaryFolder,
			yu: () => removeTemporaryFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9530);
		var _core_text_machine_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(543);
		let folders = new Set();
		function makeTemporaryFolder(fill) {
			let parent = process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
			try {
				let folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "release-tracks-"));
				folders.add(folder);
				fill(folder);
				return folder;
			} catch (error) {
				throw (0, _core_text_machine_limit_js__WEBPACK_IMPORTED_MODULE_4__.x)(`The folder for temporary files, ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(parent)}, cannot be written to`, error);
			}
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function removeTemporaryFolders() {
			for (let folder of folders) removeTemporaryFolder(folder);
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(5472);
__webpack_exports__ = await __webpack_exports__;
