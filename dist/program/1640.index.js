"use strict";
exports.id = 1640;
exports.ids = [1640];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1640.index.js").modules
};
