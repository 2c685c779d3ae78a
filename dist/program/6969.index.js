"use strict";
exports.id = 6969;
exports.ids = [6969];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
