"use strict";
exports.id = 1204;
exports.ids = [1204];
exports.modules = {
	...require("./shared-1204.index.js").modules,
	...require("./shared-3648.index.js").modules,
	...require("./common.index.js").modules
};
