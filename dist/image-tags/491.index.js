export const id = 491;
export const ids = [491];
export const modules = { 491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		readCarriers: () => readCarriers,
		versionOfFiles: () => versionOfFiles
	});
	var error = __webpack_require__(9530);
	__webpack_require__(6620);
	var version = __webpack_require__(5566);
	var version_file = __webpack_require__(41);
	let MEGABYTE = 1048576;
	let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|uv\.lock)$/;
	function mostMegabytes(path) {
		return (LOCK.test(path) ? 67108864 : 8388608) / MEGABYTE;
	}
	function isTooLong(path, bytes) {
		return bytes > mostMegabytes(path) * MEGABYTE;
	}
	function decodeText(path, bytes) {
		if (isTooLong(path, bytes.length)) {
			let size = Math.ceil(bytes.length / 1024 / 1024);
			let message = `The file ${(0, error.hD)(path)} has ${size} MB; at most ${mostMegabytes(path)} MB are read.`;
			throw (0, error.V2)("file-too-long", message, "Keep the version in a file of its own, and name that.", { file: path });
		}
		try {
			return new TextDecoder("utf-8", {
				fatal: !0,
				ignoreBOM: !0
			}).decode(bytes);
		} catch {
			throw (0, error.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
		}
	}
	async function readCarriers(repository, { versionFiles }, commit) {
		let paths = versionFiles.map(({ path }) => path);
		let loading = Promise.all([
			__webpack_require__.e(243),
			__webpack_require__.e(605),
			__webpack_require__.e(130)
		]).then(__webpack_require__.bind(__webpack_require__, 3130));
		let [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
		return {
			texts: decodeFiles(files),
			rules
		};
	}
	function decodeFiles(files) {
		return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
	}
	function versionOfFiles(track, { texts, rules }) {
		let problems = [];
		let own = track.versionFiles.filter((file) => !(0, version_file.WS)(file));
		let found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
			let read = readLoosely(version);
			read || problems.push(noVersion(path, version));
			return read ?? [];
		});
		if (problems.length > 0) throw new error.ag("version-text", problems);
		return (0, version.BR)(found) ?? {
			major: 0,
			minor: 0,
			patch: 0
		};
	}
	function noVersion(path, text) {
		return {
			message: `It says ${(0, error.hD)(text)}, which is no version of a track.`,
			fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
			place: { file: path }
		};
	}
	function readLoosely(text) {
		let exact = (0, version.ot)(text);
		if (exact) return exact;
		let core = (0, version.ot)(text.split(/[-+]/, 1)[0] ?? "");
		return core && {
			...core,
			...text.includes("-") && { prerelease: {
				channel: "",
				n: 0
			} },
			written: text
		};
	}
}) };
