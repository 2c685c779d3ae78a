"use strict";
exports.id = 2613;
exports.ids = [2613,8545];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
