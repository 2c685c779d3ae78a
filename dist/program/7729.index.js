"use strict";
exports.id = 7729;
exports.ids = [7729,2246];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
