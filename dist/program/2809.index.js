"use strict";
exports.id = 2809;
exports.ids = [2809,8545];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
