"use strict";
exports.id = 6960;
exports.ids = [6960];
exports.modules = { 6960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { format: () => format });
	let format = {
		place: "`version`",
		build: "what stands behind `+`, raised by default, since stores take no build number twice",
		buildNumber: "raise"
	};
}) };
