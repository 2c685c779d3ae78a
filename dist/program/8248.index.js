"use strict";
exports.id = 8248;
exports.ids = [8248,732];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2116.index.js").modules
};
