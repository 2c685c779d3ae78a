export const id = 325;
export const ids = [325];
export const modules = { 3325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		confirmOutside: () => confirmOutside,
		ensureHistory: () => ensureHistory,
		findOutside: () => findOutside
	});
	var _fetching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
	var _remote_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
	async function ensureHistory(store, commits) {
		let missing = await (0, _fetching_js__WEBPACK_IMPORTED_MODULE_0__.y7)(store, commits);
		if (missing.length === 0) return;
		await store.remote.read([
			..._fetching_js__WEBPACK_IMPORTED_MODULE_0__.tH,
			"--filter=tree:0",
			"--stdin",
			_remote_access_js__WEBPACK_IMPORTED_MODULE_1__.Bn
		], { input: lines(missing) });
	}
	async function findOutside({ git }, tip, commits) {
		let input = lines([...new Set(commits), `^${tip}`]);
		let output = await git.text(["rev-list", "--stdin"], { input });
		let unreached = new Set(output.split("\n"));
		return confirmOutside(git, [tip], commits.filter((commit) => unreached.has(commit)));
	}
	async function confirmOutside(git, tips, commits) {
		if (commits.length === 0) return new Set();
		let outside = new Set(commits);
		for (let line of (await git.text(["rev-list", "--stdin"], { input: lines(tips) })).split("\n")) outside.delete(line);
		return outside;
	}
	function lines(words) {
		return words.map((word) => `${word}\n`).join("");
	}
}) };
