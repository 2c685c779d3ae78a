"use strict";
exports.id = 1399;
exports.ids = [1399];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules,
	4229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fk: () => tagNameOf,
			Mi: () => branchRef,
			gp: () => TAGS,
			y6: () => tagRef
		});
		let TAGS = "refs/tags/";
		function tagRef(name) {
			return `${TAGS}${name}`;
		}
		function branchRef(branch) {
			return `refs/heads/${branch}`;
		}
		function tagNameOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
	})
};
