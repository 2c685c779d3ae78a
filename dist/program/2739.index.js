"use strict";
exports.id = 2739;
exports.ids = [2739,732,5120];
exports.modules = {
	...require("./common.index.js").modules
};
