"use strict";
exports.id = 9060;
exports.ids = [9060];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9060.index.js").modules
};
