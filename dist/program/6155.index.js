"use strict";
exports.id = 6155;
exports.ids = [6155];
exports.modules = {
	...require("./shared-1640.index.js").modules,
	6155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { warnOfWaiting: () => warnOfWaiting });
		var _core_versions_auto_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1640);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function warnOfWaiting(before, head, { repository, log }) {
			if (/^0*$/.test(before)) return;
			let [range] = await repository.ensure([{
				tip: head,
				not: [before]
			}]);
			let messages = await repository.messages(range);
			let asked = (0, _core_versions_auto_bump_js__WEBPACK_IMPORTED_MODULE_0__.askedVersion)([...messages].map(([sha, message]) => ({
				sha,
				message
			})));
			if (!asked) return;
			log.warn({
				message: `${asked.says}, and no track has anything new: it waits for the next change.`,
				fix: `To release now, run the workflow by hand with \`version: ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.rT)(asked.core)}\` and \`force: true\`.`
			});
		}
	})
};
