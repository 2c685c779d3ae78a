"use strict";
exports.id = 2739;
exports.ids = [2739,5120];
exports.modules = {
	...require("./common.index.js").modules
};
