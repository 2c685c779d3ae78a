"use strict";
exports.id = 1398;
exports.ids = [1398];
exports.modules = {
	1398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		confirmOutside: () => confirmOutside,
		findAllOutside: () => findAllOutside
	});
	var _fetching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);
	async function ensureHistory(store, objects) {
		let missing = await (0, _fetching_js__WEBPACK_IMPORTED_MODULE_0__.y7)(store, objects);
		missing.length > 0 && await (0, _fetching_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(store, missing);
		let found = await store.objects.look(objects);
		return new Set(objects.filter((_, index) => found[index]?.kind === "tree" || found[index]?.kind === "blob"));
	}
	async function findAllOutside(store, tips, objects) {
		let noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])]);
		let commits = objects.filter((object) => !noCommits.has(object));
		return {
			noCommits,
			from: (await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))).map((outside) => new Set([...outside, ...noCommits]))
		};
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
})
};
