"use strict";
exports.id = 7524;
exports.ids = [7524];
exports.modules = { 7524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
