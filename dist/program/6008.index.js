"use strict";
exports.id = 6008;
exports.ids = [6008,5120];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-6008.index.js").modules
};
