"use strict";
exports.id = 3082;
exports.ids = [3082];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8981.index.js").modules
};
