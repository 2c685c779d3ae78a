"use strict";
exports.id = 1530;
exports.ids = [1530,7229];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
