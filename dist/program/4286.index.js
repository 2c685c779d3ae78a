"use strict";
exports.id = 4286;
exports.ids = [4286];
exports.modules = { 4286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
