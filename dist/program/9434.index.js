"use strict";
exports.id = 9434;
exports.ids = [9434];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
