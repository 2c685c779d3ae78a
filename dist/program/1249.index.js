"use strict";
exports.id = 1249;
exports.ids = [1249];
exports.modules = {
	...require("./common.index.js").modules
};
