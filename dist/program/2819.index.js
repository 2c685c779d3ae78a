"use strict";
exports.id = 2819;
exports.ids = [2819];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-3648.index.js").modules,
	2819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { CODE_FORMATS: () => CODE_FORMATS });
		var mask = __webpack_require__(4273);
		var format = __webpack_require__(5713);
		let cmake_format = {
			place: "`VERSION` of `project()`, or the variable that it names in the same file",
			rules: "CMake",
			limits: { channels: [] },
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.qe);
				let fix = "Write it there, or list the file that it is read from.";
				let [given] = literalsOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, masked, text);
				let variable = /^\$\{(\w+)\}$/.exec(given?.value ?? "")?.[1];
				let literals = (given && variable !== void 0 ? setsOf(variable, masked.slice(0, given.start), text) : [given]).filter((literal) => literal !== void 0);
				let other = literals.find(({ value }) => !(0, format.Un)(value)) ?? (literals.length === 0 ? given : void 0);
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(literals, text, path, {
					message: "No `project()` has a VERSION.",
					fix
				});
			}
		};
		function setsOf(variable, masked, text) {
			return literalsOf(RegExp(`\\bset[ \\t]*\\(\\s*${variable}\\s+([^\\s()]+)`, "dgi"), masked, text);
		}
		function literalsOf(pattern, masked, text) {
			return (0, mask.Ms)(pattern, masked).map((found) => {
				if (text[found.start] !== "\"") return found;
				let [start, end] = [found.start + 1, masked.indexOf("\"", found.start + 1)];
				return {
					value: text.slice(start, end),
					start,
					end
				};
			});
		}
		var xml = __webpack_require__(3648);
		let dotnet_format = {
			place: "`<Version>`, else `<VersionPrefix>`, which carries X.Y.Z alone",
			rules: "a <VersionPrefix>",
			find: (text, path) => {
				let elements = (0, xml.L)(text);
				let named = (name) => elements.filter((element) => element.path === `Project/PropertyGroup/${name}`);
				let versions = named("Version");
				let found = versions.length > 0 ? versions : named("VersionPrefix");
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, "List the file that has it, such as Directory.Build.props.");
				return (0, format.HR)(found, text, path, {
					message: "No <PropertyGroup> has a <Version>.",
					fix: "Write it there, or list the Directory.Build.props that has it."
				});
			},
			limitsIn: (text) => hasVersion((0, xml.L)(text)) ? {} : { channels: [] }
		};
		function hasVersion(elements) {
			return elements.some(({ path }) => path === "Project/PropertyGroup/Version");
		}
		var folder = __webpack_require__(5613);
		let GEM = {
			rules: "RubyGems",
			limits: { channelShape: /^[a-z]+$/i },
			spell: (version) => version.replace("-", ".pre."),
			read: (written) => written.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, "$1-")
		};
		function followGemLocks({ path, from, to, texts }) {
			let home = path.endsWith(".gemspec") ? (0, folder.yS)(path) : path.slice(0, Math.max(0, path.lastIndexOf("lib/") - 1));
			let changed = new Map();
			for (let [lock, text] of texts) {
				if ((0, folder.Vb)(lock) !== "Gemfile.lock") continue;
				let edited = editGemLock(text, (0, folder.Mf)((0, folder.yS)(lock), home) || ".", [GEM.spell(from), GEM.spell(to)]);
				edited !== text && changed.set(lock, edited);
			}
			return changed;
		}
		function editGemLock(text, remote, [from, to]) {
			let own = new Set();
			return text.split(/^(?=[A-Z]+\r?$)/m).map((section) => {
				if (!/^PATH\r?\n/.test(section) || /^ {2}remote: (.+?)\r?$/m.exec(section)?.[1] !== remote) return section;
				return section.replace(/^( {4}(\S+) \()([^()]+)(?=\)\r?$)/gm, (line, lead, name, version) => {
					if (version !== from) return line;
					own.add(name);
					return lead + to;
				});
			}).map((section) => {
				if (!/^CHECKSUMS\r?\n/.test(section)) return section;
				return section.replace(/^( {2}(\S+) \()([^()]+)(?=\)\r?$)/gm, (line, lead, name, version) => own.has(name) && version === from ? lead + to : line);
			}).join("");
		}
		let gemspec_format = {
			...GEM,
			follow: followGemLocks,
			place: "`.version = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = (0, mask.ZZ)(/(?<=\w\.)version[ \t]*=(?![=~])[ \t]*(?=\S)/g, (0, mask.dK)(text, mask.Xr), text);
				let fix = "List the file that it is read from, such as lib/NAME/version.rb.";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The gemspec sets no `version`.",
					fix
				});
			}
		};
		let VERSION_NAME = /(?<![\w.])versionName\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=["'\w])/g;
		let VERSION_CODE = /(?<![\w.])versionCode\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=\w)/g;
		let VERSION = /(?<=^[ \t]*)(?:project\.)?version[ \t]*(?:=[ \t]*|[ \t](?=["']))(?=\S)/gm;
		let OF_PROJECTS = /(?:^|\n)[ \t]*(?:allprojects|subprojects)[ \t]*$/;
		let gradle_format = {
			place: "`versionName` of an Android app, else `version =` at the top, or of `allprojects`",
			build: "`versionCode`",
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.M2);
				let names = (0, mask.ZZ)(VERSION_NAME, masked, text);
				let found = names.length > 0 ? names : (0, mask.ZZ)(VERSION, withoutBlocks(masked), text);
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, ELSEWHERE);
				let codes = (0, mask.ZZ)(VERSION_CODE, masked, text).filter(({ value }) => /^\d+$/.test(value));
				let places = (0, format.HR)(found, text, path, {
					message: "The build has no `version =` and no `versionName`.",
					fix: ELSEWHERE
				});
				return codes.length > 0 ? {
					...places,
					builds: codes
				} : places;
			}
		};
		let ELSEWHERE = "List the file that it is read from, such as gradle.properties, or find it here with a `pattern`.";
		function withoutBlocks(masked) {
			let blocks = [];
			return masked.replace(/([^{}]*)([{}]|$)/g, (_, part, bracket) => {
				let kept = (blocks.at(-1) ?? !0 ? part : (0, mask.hQ)(part)) + bracket;
				bracket === "{" ? blocks.push(OF_PROJECTS.test(part)) : blocks.pop();
				return kept;
			});
		}
		let gradle_properties_format = {
			place: "`version`, else `VERSION_NAME`",
			build: "`VERSION_CODE`",
			find: (text, path) => {
				let [versions, names, codes] = [
					"version",
					"VERSION_NAME",
					"VERSION_CODE"
				].map((key) => valuesOf(key, text));
				let found = versions?.length ? versions : names ?? [];
				let places = (0, format.HR)(found, text, path, {
					message: "The file has no `version`.",
					fix: "Name the property with a pattern, such as ^appVersion=(.+)$."
				});
				return codes?.length ? {
					...places,
					builds: codes
				} : places;
			}
		};
		function valuesOf(key, text) {
			return (0, mask.Ms)(RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*(\\S+)`, "dgm"), text);
		}
		let info_plist_format = {
			place: "`CFBundleShortVersionString`",
			rules: "Apple",
			limits: { channels: [] },
			build: "`CFBundleVersion`",
			find: (text, path) => {
				let dict = (0, xml.L)(text).find((element) => element.path === "plist/dict");
				let version = stringUnder(dict, "CFBundleShortVersionString");
				let fix = "Xcode takes it from MARKETING_VERSION: list the project.pbxproj that has it.";
				if (version && !(0, format.Un)(version.value)) throw (0, format.Jn)(path, text, version, fix);
				let places = (0, format.HR)(version ? [version] : [], text, path, {
					message: "The file has no CFBundleShortVersionString.",
					fix
				});
				let build = stringUnder(dict, "CFBundleVersion");
				return build && build.value !== "" ? {
					...places,
					builds: [build]
				} : places;
			}
		};
		function stringUnder(dict, key) {
			let children = dict?.children ?? [];
			let at = children.findIndex(({ path, value }) => path.endsWith("/key") && value === key);
			return at < 0 ? void 0 : children[at + 1];
		}
		var splice = __webpack_require__(9673);
		let maven_format = {
			place: "`<version>` of the project, or the property it names, such as `revision`; modules and dependencies that repeat it follow",
			limits: { channels: [
				"alpha",
				"beta",
				"milestone",
				"rc"
			] },
			rules: "Maven",
			find: (text, path) => {
				let project = projectOf(text);
				let version = (0, xml.G)(project, "version");
				let property = version && propertyOf(version.value);
				let found = property === void 0 ? version : (0, xml.G)((0, xml.G)(project, "properties"), property);
				if (version && property !== void 0 && !found) {
					let fix = `List the pom.xml whose <properties> have <${property}>, or write the version here.`;
					throw (0, format.Jn)(path, text, version, fix);
				}
				if (found && /[<&]|\$\{/.test(found.value)) throw (0, format.Jn)(path, text, found, "Write the version here, or as one property alone.");
				let fix = (0, xml.G)(project, "parent") ? "It takes that of its parent: list the pom.xml of the parent." : "Write it there.";
				return (0, format.HR)(found ? [found] : [], text, path, {
					message: "The project has no <version>.",
					fix
				});
			},
			follow: followModules
		};
		function propertyOf(version) {
			return /^\$\{([\w.-]+)\}(?:\$\{(?:sha1|changelist)\})*$/.exec(version)?.[1];
		}
		function projectOf(text) {
			return (0, xml.L)(text).find(({ path }) => path === "project");
		}
		function followModules({ path, from, to, texts }) {
			let poms = [...texts].flatMap(([at, text]) => (0, folder.Vb)(at) === "pom.xml" ? [{
				path: at,
				text,
				elements: (0, xml.L)(text)
			}] : []);
			let bumped = new Set();
			let changed = new Map();
			let start = poms.find((pom) => pom.path === path);
			if (!start || propertyOf((0, xml.G)(rootOf(start), "version")?.value ?? "") !== void 0) return changed;
			for (let pom of [start, ...modulesOf(start, poms, from)]) bumped.add(coordinatesOf(rootOf(pom)));
			for (let pom of poms) {
				let places = repeatedIn(pom, bumped, from);
				places.length > 0 && changed.set(pom.path, (0, splice.V)(pom.text, places.map((place) => ({
					...place,
					by: to
				}))));
			}
			return changed;
		}
		function modulesOf(parent, poms, version) {
			let own = coordinatesOf(rootOf(parent));
			return poms.flatMap((pom) => {
				let said = (0, xml.G)(rootOf(pom), "parent");
				if (pom === parent || coordinatesOf(said) !== own || (0, xml.G)(said, "version")?.value !== version) return [];
				return (0, xml.G)(rootOf(pom), "version") === void 0 ? [pom, ...modulesOf(pom, poms.filter((other) => other !== parent), version)] : [];
			});
		}
		function repeatedIn({ elements }, bumped, from) {
			return elements.flatMap((element) => {
				let version = (0, xml.G)(element, "version");
				if (element.path === "project" || version?.value !== from) return [];
				return bumped.has(coordinatesOf(element)) ? [version] : [];
			});
		}
		function rootOf({ elements }) {
			return elements.find(({ path }) => path === "project");
		}
		function coordinatesOf(element) {
			return `${((0, xml.G)(element, "groupId") ?? (0, xml.G)((0, xml.G)(element, "parent"), "groupId"))?.value ?? ""}:${(0, xml.G)(element, "artifactId")?.value ?? ""}`;
		}
		let meson_format = {
			place: "`version: '…'` of `project()`",
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.lg);
				let calls = [...masked.matchAll(/(?<![\w.])project\s*\((?:[^()]|\([^()]*\))*/g)].map(({ 0: { length }, index }) => [index, index + length]);
				let found = (0, mask.ZZ)(/(?<=[,\s])version\s*:\s*(?=\S)/g, masked, text).filter(({ start }) => calls.some(([from = 0, to = 0]) => from < start && start <= to));
				let fix = "Write it there, or list the file that it is read from.";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "`project()` has no `version:`.",
					fix
				});
			}
		};
		let mix_format = {
			place: "`version: \"…\"` of the project, or the module attribute it names, such as `@version`",
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.ep);
				let given = (0, mask.ZZ)(/(?<=[[,\s])version:[ \t]*(?=\S)/g, masked, text);
				let [first] = given;
				let attribute = /^@(\w+)$/.exec(first?.value ?? "")?.[1];
				let found = attribute === void 0 ? given.slice(0, 1) : (0, mask.ZZ)(RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, "gm"), masked, text);
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				let other = found.find(({ value }) => !(0, format.Un)(value)) ?? (found.length === 0 ? first : void 0);
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The project has no `version:`.",
					fix
				});
			}
		};
		var pep440 = __webpack_require__(9359);
		let python_module_format = {
			...pep440.O,
			place: "`__version__ = \"…\"`, else `VERSION = \"…\"` or `version = \"…\"`, at the start of a line",
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.ZB);
				let first = [
					"__version__",
					"VERSION",
					"version"
				].map((name) => assignedTo(name, masked, text)).find((literals) => literals.length > 0) ?? [];
				let other = first.find(({ value }) => !(0, format.Un)(value));
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(first, text, path, {
					message: "The module has no `__version__ = \"…\"`.",
					fix
				});
			}
		};
		function assignedTo(name, masked, text) {
			return (0, mask.ZZ)(RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*(?!=)(?=\\S)`, "gm"), masked, text);
		}
		let ruby_version_format = {
			...GEM,
			follow: followGemLocks,
			place: "`VERSION = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = (0, mask.ZZ)(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, (0, mask.dK)(text, mask.Xr), text);
				let fix = "Write it as one string: VERSION = \"1.2.3\".";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The file has no `VERSION = \"…\"`.",
					fix
				});
			}
		};
		let setup_cfg_format = {
			...pep440.O,
			place: "`version` of `[metadata]`; what `attr:` or `file:` names is the file to list",
			find: (text, path) => {
				let section = /^\[metadata\][^\n]*\n(?:(?!\[)[^\n]*(?:\n|$))*/m.exec(text);
				let found = (0, mask.Ms)(/^version[ \t]*[=:][ \t]*([^\s#;](?:[^\r\n]*\S)?)/dgm, section?.[0] ?? "", section?.index);
				let [first] = found;
				if (first && !(0, format.Un)(first.value)) throw (0, format.Jn)(path, text, first, fileNamedBy(first.value));
				return (0, format.HR)(found, text, path, {
					message: "The section [metadata] has no `version`.",
					fix: "Write it there, or list the file that has it."
				});
			}
		};
		function fileNamedBy(value) {
			let [, kind, name = ""] = /^(attr|file):\s*(\S+)/.exec(value) ?? [];
			if (kind === "file") return `List the file that it names: ${name}.`;
			let module = name.split(".").slice(0, -1).join("/");
			return kind === "attr" ? `List the file that it names: ${module}/__init__.py or ${module}.py.` : "Write the version there, or list the file that has it.";
		}
		let setup_py_format = {
			...pep440.O,
			place: "`version=\"…\"` of `setup()`, or the name that it is given in the same file",
			find: (text, path) => {
				let masked = (0, mask.dK)(text, mask.ZB);
				let given = (0, mask.ZZ)(/(?<=[(,\s])version[ \t]*=(?!=)[ \t]*(?=\S)/g, masked, text);
				let names = new Set(given.flatMap(({ value }) => /^[A-Za-z_]\w*$/.test(value) ? [value] : []));
				let literals = [...given, ...[...names].flatMap((name) => assignedTo(name, masked, text))].filter(({ value }) => (0, format.Un)(value));
				let fix = "List the file that it is read from, such as the one with `__version__`.";
				if (literals.length === 0 && given[0]) throw (0, format.Jn)(path, text, given[0], fix);
				return (0, format.HR)(literals, text, path, {
					message: "`setup()` has no `version`.",
					fix
				});
			}
		};
		let OF_TESTS = /\b(?:TEST_HOST|TEST_TARGET_NAME|BUNDLE_LOADER)\b/;
		let CODE_FORMATS = {
			cmake: cmake_format,
			dotnet: dotnet_format,
			gemspec: gemspec_format,
			gradle: gradle_format,
			"gradle-properties": gradle_properties_format,
			"info-plist": info_plist_format,
			maven: maven_format,
			meson: meson_format,
			mix: mix_format,
			"python-module": python_module_format,
			"ruby-version": ruby_version_format,
			"setup-cfg": setup_cfg_format,
			"setup-py": setup_py_format,
			"xcode-project": {
				place: "`MARKETING_VERSION` of every configuration and target but those of tests",
				rules: "Apple",
				limits: { channels: [] },
				build: "`CURRENT_PROJECT_VERSION`",
				find: (text, path) => {
					let masked = (0, mask.dK)(text, mask.MQ).replace(/[^{}]+/g, (settings) => OF_TESTS.test(settings) ? (0, mask.hQ)(settings) : settings);
					let settingsOf = (name) => (0, mask.ZZ)(RegExp(`(?<=[\\s{;])${name}[ \\t]*=[ \\t]*`, "g"), masked, text);
					let found = settingsOf("MARKETING_VERSION");
					let fix = "Set it in the build settings of the target, or list the Info.plist or .xcconfig that has it.";
					let other = found.find(({ value }) => !(0, format.Un)(value));
					if (other) throw (0, format.Jn)(path, text, other, fix);
					let places = (0, format.HR)(found, text, path, {
						message: "The project has no MARKETING_VERSION.",
						fix
					});
					let builds = settingsOf("CURRENT_PROJECT_VERSION").filter(({ value }) => /^\d+$/.test(value));
					return builds.length > 0 ? {
						...places,
						builds
					} : places;
				}
			}
		};
	}),
	5713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function oneVersion(found, text, path, missing) {
			let [first] = found;
			if (!first) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-missing", missing.message, missing.fix, {
				file: path,
				line: 1,
				column: 1
			});
			let other = found.find(({ value }) => value !== first.value);
			if (!other) return {
				value: first.value,
				at: found
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-ambiguous", `The file has ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.value)} and ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(other.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, other.start));
		}
		function elsewhere(path, text, { start, value }, fix) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is no version.`, fix, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, start));
		}
		function isVersionLike(value) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(value);
		}
	}),
	9359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => PEP440 });
		let PEP440 = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (written) => {
				let found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written);
				return found ? `${found[1]}-${NAMES[found[2]]}.${found[3]}` : written;
			}
		};
		let NAMES = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
