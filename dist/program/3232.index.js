"use strict";
exports.id = 3232;
exports.ids = [3232];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-851.index.js").modules
};
