"use strict";
exports.id = 9547;
exports.ids = [9547];
exports.modules = { 9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
	function groupBy(values, keyOf) {
		let groups = new Map();
		for (let value of values) {
			let key = keyOf(value);
			let group = groups.get(key);
			group ? group.push(value) : groups.set(key, [value]);
		}
		return groups;
	}
}) };
