"use strict";
exports.id = 8837;
exports.ids = [8837];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1204.index.js").modules
};
