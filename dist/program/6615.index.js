"use strict";
exports.id = 6615;
exports.ids = [6615];
exports.modules = {
	...require("./common.index.js").modules,
	5045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => versionFileMatcher,
			i: () => matchedFiles
		});
		var _git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
		function matchedFiles(files, paths) {
			if (!files.some(_versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.fg)) return files;
			let listed = new Set(files.filter((file) => !(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.fg)(file)).map(placeOf));
			return files.flatMap((file) => {
				let found = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.fg)(file) ? [...paths.keys()].filter(fileMatcher(file.path)) : [];
				if (found.length === 0) return file;
				return found.map((path) => ({
					...file,
					path
				})).filter((each) => !listed.has(placeOf(each)));
			});
		}
		function versionFileMatcher(files) {
			let [exact, globs] = [new Set(files.map(({ path }) => path)), files.filter(_versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.fg)];
			let matchers = globs.map(({ path }) => fileMatcher(path));
			return (path) => exact.has(path) || matchers.some((matches) => matches(path));
		}
		function placeOf(file) {
			return JSON.stringify([file.path, file.kind === "keyed" ? file.key : ""]);
		}
		let compiled = new Map();
		function fileMatcher(glob) {
			let known = compiled.get(glob);
			if (known) return known;
			let steps = glob.split("/").map((name) => name === "**" ? void 0 : (0, _git_commit_js__WEBPACK_IMPORTED_MODULE_1__.n)([name]));
			let matches = (path) => matchesSteps(steps, path.split("/"));
			compiled.set(glob, matches);
			return matches;
		}
		function matchesSteps(steps, names) {
			let [step, name, anyFolders, resumed] = [
				0,
				0,
				-1,
				0
			];
			for (; name < names.length;) if (step < steps.length && steps[step] === void 0) {
				anyFolders = step++;
				resumed = name;
			} else if (steps[step]?.(names[name])) {
				step++;
				name++;
			} else if (anyFolders >= 0) {
				step = anyFolders + 1;
				name = ++resumed;
			} else return !1;
			return step === steps.length;
		}
	}),
	5163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WK: () => keepFormats,
			be: () => formatOf,
			cf: () => loadAllFormats,
			nW: () => loadFormats
		});
		let loaded = new Map();
		async function loadFormats(files) {
			let wanted = new Set([...files].flatMap(({ kind, rules }) => rules && !loaded.has(rules) ? kind : []));
			if (wanted.size === 0) return;
			await Promise.all([wanted.has("format") && loadCode(), wanted.has("keyed") && loadKeyed()]);
		}
		async function loadAllFormats() {
			await Promise.all([loadCode(), loadKeyed()]);
		}
		async function loadCode() {
			keepFormats((await __webpack_require__.e(2819).then(__webpack_require__.bind(__webpack_require__, 2819))).CODE_FORMATS);
		}
		async function loadKeyed() {
			keepFormats((await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(1310),
				__webpack_require__.e(1497)
			]).then(__webpack_require__.bind(__webpack_require__, 1310))).KEYED_FORMATS);
		}
		function keepFormats(formats) {
			for (let [name, format] of Object.entries(formats)) loaded.set(name, format);
		}
		function formatOf({ rules, path }) {
			let format = rules && loaded.get(rules);
			if (rules && !format) throw Error(`The format ${rules} of ${path} was not loaded`);
			return format;
		}
	}),
	5613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gw: () => ancestorsOf,
			Mf: () => relativeTo,
			UO: () => isWithin,
			Vb: () => nameOf,
			_z: () => inFolder,
			e6: () => follow,
			yS: () => folderOf
		});
		function folderOf(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf("/")));
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function inFolder(folder, name) {
			return folder === "" ? name : name === "" ? folder : `${folder}/${name}`;
		}
		function follow(folder, relative) {
			if (/^([a-zA-Z]:)?[/\\]/.test(relative)) return;
			let names = folder === "" ? [] : folder.split("/");
			for (let name of relative.split(/[/\\]/)) {
				if (name === "" || name === ".") continue;
				if (name !== "..") names.push(name);
				else if (names.pop() === void 0) return;
			}
			return names.join("/");
		}
		function relativeTo(from, to) {
			let start = from === "" ? [] : from.split("/");
			let end = to === "" ? [] : to.split("/");
			let common = 0;
			for (; common < start.length && start[common] === end[common] && common < end.length;) common++;
			return [...start.slice(common).map(() => ".."), ...end.slice(common)].join("/");
		}
		function isWithin(folder, ancestor) {
			return ancestor === "" || folder === ancestor || folder.startsWith(`${ancestor}/`);
		}
		function ancestorsOf(folder) {
			let found = [folder];
			for (let at = folder; at !== "";) {
				at = folderOf(at);
				found.push(at);
			}
			return found;
		}
	})
};
