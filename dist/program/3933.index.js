"use strict";
exports.id = 3933;
exports.ids = [3933,5698];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
