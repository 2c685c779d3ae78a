"use strict";
exports.id = 9225;
exports.ids = [9225];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
