"use strict";
exports.id = 2704;
exports.ids = [2704];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2704.index.js").modules
};
