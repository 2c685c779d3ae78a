"use strict";
exports.id = 5211;
exports.ids = [5211];
exports.modules = {
	5211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { checkLinked: () => checkLinked });
	function checkLinked(tag, linked, release) {
		if (release === void 0) return [{
			message: `${tag} has no published release, and the manifest links files of it: apps that update get 404 until it is out.`,
			fix: "Run publish-release before this step; a draft does not count."
		}];
		let there = new Map(release.filter(({ uploaded }) => uploaded).map((asset) => [asset.name, asset]));
		let missing = linked.filter(({ name }) => !there.has(name));
		let other = linked.filter(({ name, digest }) => {
			let found = there.get(name)?.digest;
			return found && digest !== void 0 && found !== digest;
		});
		return [...problem(missing, (names) => ({
			message: `The release ${tag} lacks ${names}, which the manifest links: apps that update get 404.`,
			fix: "Upload it by publish-release before this step."
		})), ...problem(other, (names) => ({
			message: `The release ${tag} has other bytes of ${names} than those whose signature is in the manifest: apps refuse what they download.`,
			fix: "Run publish-release before this step, in the same job: it puts what is published in the place of what was built again."
		}))];
	}
	function problem(assets, make) {
		return assets.length === 0 ? [] : [make(assets.map(({ name }) => name).join(", "))];
	}
})
};
