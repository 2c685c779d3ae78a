"use strict";
exports.id = 9922;
exports.ids = [
	9922,
	7524,
	6960,
	4286
];
exports.modules = {
	9922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { ALL_FORMATS: () => ALL_FORMATS });
		var _cmake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
		var _composer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7524);
		var _dotnet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9500);
		var _gemspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5432);
		var _gradle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9541);
		var _gradle_properties_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6107);
		var _info_plist_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5547);
		var _maven_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6595);
		var _meson_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7442);
		var _mix_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(310);
		var _pubspec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6960);
		var _pyproject_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9604);
		var _python_module_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5433);
		var _ruby_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8047);
		var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7554);
		var _setup_py_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5669);
		var _snapcraft_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3342);
		var _web_extension_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4286);
		var _xcode_project_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8137);
		let ALL_FORMATS = {
			cmake: _cmake_js__WEBPACK_IMPORTED_MODULE_0__.format,
			composer: _composer_js__WEBPACK_IMPORTED_MODULE_1__.format,
			dotnet: _dotnet_js__WEBPACK_IMPORTED_MODULE_2__.format,
			gemspec: _gemspec_js__WEBPACK_IMPORTED_MODULE_3__.format,
			gradle: _gradle_js__WEBPACK_IMPORTED_MODULE_4__.format,
			"gradle-properties": _gradle_properties_js__WEBPACK_IMPORTED_MODULE_5__.format,
			"info-plist": _info_plist_js__WEBPACK_IMPORTED_MODULE_6__.format,
			maven: _maven_js__WEBPACK_IMPORTED_MODULE_7__.format,
			meson: _meson_js__WEBPACK_IMPORTED_MODULE_8__.format,
			mix: _mix_js__WEBPACK_IMPORTED_MODULE_9__.format,
			pubspec: _pubspec_js__WEBPACK_IMPORTED_MODULE_10__.format,
			pyproject: _pyproject_js__WEBPACK_IMPORTED_MODULE_11__.format,
			"python-module": _python_module_js__WEBPACK_IMPORTED_MODULE_12__.format,
			"ruby-version": _ruby_version_js__WEBPACK_IMPORTED_MODULE_13__.format,
			"setup-cfg": _setup_cfg_js__WEBPACK_IMPORTED_MODULE_14__.format,
			"setup-py": _setup_py_js__WEBPACK_IMPORTED_MODULE_15__.format,
			snapcraft: _snapcraft_js__WEBPACK_IMPORTED_MODULE_16__.format,
			"web-extension": _web_extension_js__WEBPACK_IMPORTED_MODULE_17__.format,
			"xcode-project": _xcode_project_js__WEBPACK_IMPORTED_MODULE_18__.format
		};
	}),
	4371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`VERSION` of `project()`, or the variable that it names in the same file",
			rules: "CMake",
			limits: { channels: [] },
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.qe);
				let given = firstOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, masked, text);
				let variable = /^"?\$\{(\w+)\}"?$/.exec(given?.value ?? "")?.[1];
				let found = variable === void 0 ? given : firstOf(RegExp(`\\bset[ \\t]*\\(\\s*${variable}\\s+([^\\s()]+)`, "dgi"), masked, text);
				let fix = "Write it there, or list the file that it is read from.";
				let literal = found && unquoted(found);
				if (literal && !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(literal.value)) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, literal, fix);
				if (given && !literal) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, given, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(literal ? [literal] : [], text, path, {
					message: "No `project()` has a VERSION.",
					fix
				});
			}
		};
		function firstOf(pattern, masked, text) {
			let [found] = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(pattern, masked);
			if (!found || text[found.start] !== "\"") return found;
			let end = text.indexOf("\"", found.start + 1) + 1;
			return {
				value: text.slice(found.start, end),
				start: found.start,
				end
			};
		}
		function unquoted({ value, start, end }) {
			return value.startsWith("\"") ? {
				value: value.slice(1, -1),
				start: start + 1,
				end: end - 1
			} : {
				value,
				start,
				end
			};
		}
	}),
	7524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		let format = {
			place: "`version`",
			rules: "Composer",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
	}),
	9500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3648);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`<Version>`, else `<VersionPrefix>`, which carries X.Y.Z alone",
			rules: "a <VersionPrefix>",
			find: (text, path) => {
				let elements = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.L)(text);
				let named = (name) => elements.filter((element) => element.path === `Project/PropertyGroup/${name}`);
				let versions = named("Version");
				let found = versions.length > 0 ? versions : named("VersionPrefix");
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, "List the file that has it, such as Directory.Build.props.");
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
					message: "No <PropertyGroup> has a <Version>.",
					fix: "Write it there, or list the Directory.Build.props that has it."
				});
			},
			limitsIn: (text) => hasVersion((0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.L)(text)) ? {} : { channels: [] }
		};
		function hasVersion(elements) {
			return elements.some(({ path }) => path === "Project/PropertyGroup/Version");
		}
	}),
	5432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3315);
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
		var _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);
		var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);
		let format = {
			..._spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__._,
			follow: _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__.F,
			place: "`.version = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(/(?<=\w\.)version[ \t]*=(?![=~])[ \t]*(?=\S)/g, (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.Xr), text);
				let fix = "List the file that it is read from, such as lib/NAME/version.rb.";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.HR)(found, text, path, {
					message: "The gemspec sets no `version`.",
					fix
				});
			}
		};
	}),
	6107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`version`, else `VERSION_NAME`",
			build: "`VERSION_CODE`",
			find: (text, path) => {
				let [versions, names, codes] = [
					"version",
					"VERSION_NAME",
					"VERSION_CODE"
				].map((key) => valuesOf(key, text));
				let found = versions?.length ? versions : names ?? [];
				let places = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
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
			return (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*(\\S+)`, "dgm"), text);
		}
	}),
	9541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let VERSION_NAME = /(?<![\w.])versionName\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=["'\w])/g;
		let VERSION_CODE = /(?<![\w.])versionCode\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=\w)/g;
		let VERSION = /(?<=^[ \t]*)(?:project\.)?version[ \t]*(?:=[ \t]*|[ \t](?=["']))(?=\S)/gm;
		let OF_PROJECTS = /(?:^|\n)[ \t]*(?:allprojects|subprojects)[ \t]*\{[^{}]*$/;
		let format = {
			place: "`versionName` of an Android app, else `version =` at the top, or of `allprojects`",
			build: "`versionCode`",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.M2);
				let names = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(VERSION_NAME, masked, text);
				let found = names.length > 0 ? names : versionsOf(masked, text);
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, ELSEWHERE);
				let codes = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(VERSION_CODE, masked, text).filter(({ value }) => /^\d+$/.test(value));
				let places = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
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
		function versionsOf(masked, text) {
			return (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(VERSION, masked, text).filter(({ start }) => (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.tV)(masked, start) === 0 || OF_PROJECTS.test(masked.slice(0, start)));
		}
	}),
	5547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3648);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`CFBundleShortVersionString`",
			rules: "Apple",
			limits: { channels: [] },
			build: "`CFBundleVersion`",
			find: (text, path) => {
				let dict = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.L)(text).find((element) => element.path === "plist/dict");
				let version = stringUnder(dict, "CFBundleShortVersionString");
				let fix = "Xcode takes it from MARKETING_VERSION: list the project.pbxproj that has it.";
				if (version && !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(version.value)) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, version, fix);
				let places = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(version ? [version] : [], text, path, {
					message: "The file has no CFBundleShortVersionString.",
					fix
				});
				let build = stringUnder(dict, "CFBundleVersion");
				return build && /^\d+$/.test(build.value) ? {
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
	}),
	6595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5613);
		var _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3648);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
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
				let version = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(project, "version");
				let property = version && propertyOf(version.value);
				let found = property === void 0 ? version : (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)((0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(project, "properties"), property);
				if (version && property !== void 0 && !found) {
					let fix = `List the pom.xml whose <properties> have <${property}>, or write the version here.`;
					throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, version, fix);
				}
				if (found?.value.includes("${")) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, found, "Write the version here, or as one property alone.");
				let fix = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(project, "parent") ? "It takes that of its parent: list the pom.xml of the parent." : "Write it there.";
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found ? [found] : [], text, path, {
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
			return (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.L)(text).find(({ path }) => path === "project");
		}
		function followModules({ path, from, to, texts }) {
			let poms = [...texts].flatMap(([at, text]) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(at) === "pom.xml" ? [{
				path: at,
				text,
				elements: (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.L)(text)
			}] : []);
			let bumped = new Set();
			let changed = new Map();
			let start = poms.find((pom) => pom.path === path);
			if (!start || propertyOf((0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(rootOf(start), "version")?.value ?? "") !== void 0) return changed;
			for (let pom of [start, ...modulesOf(start, poms, from)]) bumped.add(coordinatesOf(rootOf(pom)));
			for (let pom of poms) {
				let places = repeatedIn(pom, bumped, from);
				places.length > 0 && changed.set(pom.path, replaceAll(pom.text, places, to));
			}
			return changed;
		}
		function modulesOf(parent, poms, version) {
			let own = coordinatesOf(rootOf(parent));
			return poms.flatMap((pom) => {
				let said = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(rootOf(pom), "parent");
				if (pom === parent || coordinatesOf(said) !== own || (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(said, "version")?.value !== version) return [];
				return (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(rootOf(pom), "version") === void 0 ? [pom, ...modulesOf(pom, poms.filter((other) => other !== parent), version)] : [];
			});
		}
		function repeatedIn({ elements }, bumped, from) {
			return elements.flatMap((element) => {
				let version = (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "version");
				if (element.path === "project" || version?.value !== from) return [];
				return bumped.has(coordinatesOf(element)) ? [version] : [];
			});
		}
		function rootOf({ elements }) {
			return elements.find(({ path }) => path === "project");
		}
		function coordinatesOf(element) {
			return `${((0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "groupId") ?? (0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)((0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "parent"), "groupId"))?.value ?? ""}:${(0, _scan_xml_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "artifactId")?.value ?? ""}`;
		}
		function replaceAll(text, places, by) {
			return [...places].sort((a, b) => b.start - a.start).reduce((written, { start, end }) => written.slice(0, start) + by + written.slice(end), text);
		}
	}),
	7442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`version: '…'` of `project()`",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.lg);
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(/(?<=(?<![\w.])project\s*\([^()]*[,\s])version\s*:\s*(?=\S)/g, masked, text);
				let fix = "Write it there, or list the file that it is read from.";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
					message: "`project()` has no `version:`.",
					fix
				});
			}
		};
	}),
	310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`version: \"…\"` of the project, or the module attribute it names, such as `@version`",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ep);
				let given = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(/(?<=[[,\s])version:[ \t]*(?=\S)/g, masked, text);
				let [first] = given;
				let attribute = /^@(\w+)$/.exec(first?.value ?? "")?.[1];
				let found = attribute === void 0 ? given.slice(0, 1) : (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, "gm"), masked, text);
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value)) ?? (found.length === 0 ? first : void 0);
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
					message: "The project has no `version:`.",
					fix
				});
			}
		};
	}),
	6960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		let format = {
			place: "`version`",
			build: "what stands behind `+`, raised by default, since stores take no build number twice",
			buildNumber: "raise"
		};
	}),
	9604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dynamicVersionFile: () => dynamicVersionFile,
			format: () => format
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		var _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1273);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		let format = {
			...__webpack_require__(9359).O,
			place: "`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list",
			explain: (text, path) => {
				let root = (0, _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_2__.M)(path, text);
				let dynamic = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "dynamic");
				if (!(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)(dynamic).includes("version")) return;
				let file = dynamicVersionFile(root);
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("version-elsewhere", "The version is dynamic.", file === void 0 ? "It comes from tags, or from a file that the build backend chooses: list that file, or none." : `List the file that it is read from: ${file}.`, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(path, text, dynamic?.start ?? 0));
			}
		};
		function dynamicVersionFile(root) {
			let tool = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "tool");
			let own = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "hatch"), "version"), "path")) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "pdm"), "version"), "path"));
			if (own !== void 0) return own;
			let told = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "dynamic"), "version");
			let file = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(told, "file");
			let attribute = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(told, "attr"));
			if (file) return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(file) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)(file)[0];
			if (attribute !== void 0) return moduleFile(attribute.split(".").slice(0, -1).join("."), isSourceLayout(tool));
			if (!((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "build-system"), "build-backend")) ?? "").startsWith("flit")) return;
			let name = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "flit"), "module"), "name")) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "name"));
			return name === void 0 ? void 0 : moduleFile(name.replaceAll("-", "_"), !1);
		}
		function isSourceLayout(tool) {
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "packages"), "find"), "where")).includes("src") || (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "src"));
		}
		function moduleFile(module, inSource) {
			return `${inSource ? "src/" : ""}${module.replaceAll(".", "/")}/__init__.py (or ${module.replaceAll(".", "/")}.py)`;
		}
	}),
	5433: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			assignedTo: () => assignedTo,
			format: () => format
		});
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9359);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
		let format = {
			..._spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__.O,
			place: "`__version__ = \"…\"`, else `VERSION = \"…\"` or `version = \"…\"`, at the start of a line",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZB);
				let first = [
					"__version__",
					"VERSION",
					"version"
				].map((name) => assignedTo(name, masked, text)).find((literals) => literals.length > 0) ?? [];
				let other = first.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Un)(value));
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.HR)(first, text, path, {
					message: "The module has no `__version__ = \"…\"`.",
					fix
				});
			}
		};
		function assignedTo(name, masked, text) {
			return (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*(?!=)(?=\\S)`, "gm"), masked, text);
		}
	}),
	8047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3315);
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
		var _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);
		var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);
		let format = {
			..._spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__._,
			follow: _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__.F,
			place: "`VERSION = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.Xr), text);
				let fix = "Write it as one string: VERSION = \"1.2.3\".";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.HR)(found, text, path, {
					message: "The file has no `VERSION = \"…\"`.",
					fix
				});
			}
		};
	}),
	7554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9359);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
		let format = {
			..._spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__.O,
			place: "`version` of `[metadata]`; what `attr:` or `file:` names is the file to list",
			find: (text, path) => {
				let section = /^\[metadata\][^\n]*\n(?:(?!\[)[^\n]*(?:\n|$))*/m.exec(text);
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(/^version[ \t]*[=:][ \t]*([^\s#;][^\r\n]*?)[ \t]*\r?$/dgm, section?.[0] ?? "", section?.index);
				let [first] = found;
				if (first && !(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Un)(first.value)) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(path, text, first, fileNamedBy(first.value));
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.HR)(found, text, path, {
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
	}),
	5669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9359);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
		var _python_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5433);
		let format = {
			..._spelling_pep440_js__WEBPACK_IMPORTED_MODULE_1__.O,
			place: "`version=\"…\"` of `setup()`, or the name that it is given in the same file",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZB);
				let given = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(/(?<=[(,\s])version[ \t]*=(?!=)[ \t]*(?=\S)/g, masked, text);
				let literals = given.flatMap((literal) => {
					if ((0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Un)(literal.value)) return [literal];
					return /^[A-Za-z_]\w*$/.test(literal.value) ? (0, _python_module_js__WEBPACK_IMPORTED_MODULE_3__.assignedTo)(literal.value, masked, text) : [];
				}).filter(({ value }) => (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Un)(value));
				let fix = "List the file that it is read from, such as the one with `__version__`.";
				if (literals.length === 0 && given[0]) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(path, text, given[0], fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.HR)(literals, text, path, {
					message: "`setup()` has no `version`.",
					fix
				});
			}
		};
	}),
	3342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		let format = {
			place: "`version`",
			explain: (text, path) => {
				let found = /^adopt-info:/m.exec(text);
				if (!found) return;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, found.index));
			}
		};
	}),
	4286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		let format = {
			place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
			rules: "a browser extension",
			limits: {
				channels: [],
				most: 65535
			},
			limitsIn: (text) => text.includes("\"manifest_version\"") ? {
				channels: [],
				most: 65535
			} : {}
		};
	}),
	8137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let OF_TESTS = /\b(?:TEST_HOST|TEST_TARGET_NAME|BUNDLE_LOADER)\b/;
		let format = {
			place: "`MARKETING_VERSION` of every configuration and target but those of tests",
			rules: "Apple",
			limits: { channels: [] },
			build: "`CURRENT_PROJECT_VERSION`",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.MQ);
				let settingsOf = (name) => (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(RegExp(`(?<=[\\s{;])${name}[ \\t]*=[ \\t]*`, "g"), masked, text).filter((literal) => !OF_TESTS.test(settingsAround(masked, literal)));
				let found = settingsOf("MARKETING_VERSION");
				let fix = "Set it in the build settings of the target, or list the Info.plist or .xcconfig that has it.";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, fix);
				let places = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
					message: "The project has no MARKETING_VERSION.",
					fix
				});
				let builds = settingsOf("CURRENT_PROJECT_VERSION").filter(({ value }) => /^\d+$/.test(value));
				return builds.length > 0 ? {
					...places,
					builds
				} : places;
			}
		};
		function settingsAround(masked, { start }) {
			let open = masked.lastIndexOf("{", start);
			let close = masked.indexOf("}", start);
			return masked.slice(Math.max(open, 0), close < 0 ? void 0 : close);
		}
	}),
	3315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => followGemLocks });
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5613);
		var _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
		function followGemLocks({ path, from, to, texts }) {
			let home = path.endsWith(".gemspec") ? (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.yS)(path) : path.slice(0, Math.max(0, path.lastIndexOf("lib/") - 1));
			let changed = new Map();
			for (let [lock, text] of texts) {
				if ((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(lock) !== "Gemfile.lock") continue;
				let edited = editGemLock(text, (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Mf)((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.yS)(lock), home) || ".", [_spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__._.spell(from), _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__._.spell(to)]);
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
	}),
	4273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M2: () => GRADLE,
			MQ: () => XCODE,
			Ms: () => captures,
			Xr: () => RUBY,
			ZB: () => PYTHON,
			ZZ: () => valuesBehind,
			_9: () => XML,
			dK: () => mask,
			ep: () => ELIXIR,
			lg: () => MESON,
			qe: () => CMAKE,
			tV: () => depthAt
		});
		let DOUBLE = String.raw`"(?:\\[\s\S]|[^"\\\n])*(?:"|(?=\n)|$)`;
		let SINGLE = String.raw`'(?:\\[\s\S]|[^'\\\n])*(?:'|(?=\n)|$)`;
		let HASH = "#[^\\n]*";
		let SLASHES = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
		let triple = (quotes) => `${quotes}[\\s\\S]*?(?:${quotes}|$)`;
		let GRADLE = {
			comments: SLASHES,
			strings: [
				triple("\"\"\""),
				triple("'''"),
				DOUBLE,
				SINGLE
			].join("|")
		};
		let PYTHON = {
			comments: HASH,
			strings: GRADLE.strings
		};
		let ELIXIR = PYTHON;
		let RUBY = {
			comments: String.raw`#[^\n]*|(?<![^\n])=begin\b[\s\S]*?(?:\n=end\b|$)`,
			strings: `${DOUBLE}|${SINGLE}`
		};
		let CMAKE = {
			comments: String.raw`#\[\[[\s\S]*?(?:\]\]|$)|#[^\n]*`,
			strings: triple("\"")
		};
		let MESON = {
			comments: HASH,
			strings: `${triple("'''")}|${SINGLE}`
		};
		let XCODE = {
			comments: SLASHES,
			strings: DOUBLE
		};
		let XML = {
			comments: String.raw`<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)`,
			strings: "(?!)"
		};
		function mask(text, { comments, strings }) {
			let tokens = RegExp(`(${comments})|(${strings})`, "g");
			return text.replace(tokens, (token, comment) => {
				if (comment !== void 0) return blank(token);
				let quotes = /^("""|'''|["'])/.exec(token)?.[0] ?? "";
				let isClosed = token.length >= 2 * quotes.length && token.endsWith(quotes);
				return quotes + blank(token.slice(quotes.length, isClosed ? -quotes.length : void 0)) + (isClosed ? quotes : "");
			});
		}
		function blank(text) {
			return text.replace(/[^\n]/g, " ");
		}
		function valuesBehind(pattern, masked, text) {
			return [...masked.matchAll(pattern)].map((found) => {
				let start = found.index + found[0].length;
				return stringAt(start, masked, text) ?? wordAt(start, text);
			});
		}
		function captures(pattern, text, offset = 0) {
			return [...text.matchAll(pattern)].flatMap((found) => {
				let [start, end] = found.indices?.[1] ?? [];
				if (start === void 0 || end === void 0) return [];
				return {
					value: found[1],
					start: start + offset,
					end: end + offset
				};
			});
		}
		function stringAt(start, masked, text) {
			let quotes = /^("""|'''|["'])/.exec(masked.slice(start, start + 3))?.[0];
			if (quotes === void 0) return;
			let from = start + quotes.length;
			let end = masked.indexOf(quotes, from);
			return end < 0 ? void 0 : {
				value: text.slice(from, end),
				start: from,
				end
			};
		}
		function wordAt(start, text) {
			let value = /^[^\s,;)]*/.exec(text.slice(start, start + 200))?.[0] ?? "";
			return {
				value,
				start,
				end: start + value.length
			};
		}
		function depthAt(masked, offset) {
			let depth = 0;
			for (let bracket of masked.slice(0, offset).matchAll(/[{}]/g)) depth += bracket[0] === "{" ? 1 : -1;
			return depth;
		}
	}),
	3648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => childOf,
			L: () => xmlElements
		});
		var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		let TAG = /<(\/?)([\w.:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
		function xmlElements(text) {
			let masked = (0, _mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _mask_js__WEBPACK_IMPORTED_MODULE_0__._9);
			let found = [];
			let open = [];
			for (let tag of masked.matchAll(TAG)) {
				let [whole, close, name = "", rest = ""] = tag;
				if (close === "") {
					let parent = open.at(-1);
					let path = parent ? `${parent.path}/${name}` : name;
					rest.endsWith("/") || open.push({
						name,
						path,
						start: tag.index + whole.length,
						children: []
					});
					continue;
				}
				let at = open.findLastIndex((element) => element.name === name);
				if (at < 0) continue;
				let [element] = open.splice(at);
				if (!element) continue;
				let { path, start, children } = element;
				let made = {
					...trimmed(text, start, tag.index),
					path,
					children
				};
				open.at(-1)?.children.push(made);
				found.push(made);
			}
			return found;
		}
		function trimmed(text, from, to) {
			let inner = text.slice(from, to);
			let start = from + inner.length - inner.trimStart().length;
			let value = inner.trim();
			return {
				value,
				start,
				end: start + value.length
			};
		}
		function childOf(element, name) {
			return element?.children.find(({ path }) => path === `${element.path}/${name}`);
		}
	}),
	5208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => GEM });
		let GEM = {
			rules: "RubyGems",
			limits: { channelShape: /^[a-z]+$/i },
			spell: (version) => version.replace("-", ".pre."),
			read: (written) => written.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, "$1-")
		};
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
