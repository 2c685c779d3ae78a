"use strict";
exports.id = 3130;
exports.ids = [3130];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1097.index.js").modules
};
