"use strict";
exports.id = 8416;
exports.ids = [8416];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8416.index.js").modules
};
