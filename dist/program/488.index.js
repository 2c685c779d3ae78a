"use strict";
exports.id = 488;
exports.ids = [488,4361];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
