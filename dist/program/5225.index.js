"use strict";
exports.id = 5225;
exports.ids = [5225,4729];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
