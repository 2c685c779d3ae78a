"use strict";
exports.id = 8416;
exports.ids = [8416,6035];
exports.modules = {
	...require("./shared-3904.index.js").modules,
	...require("./common.index.js").modules
};
