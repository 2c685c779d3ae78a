"use strict";
exports.id = 1097;
exports.ids = [1097];
exports.modules = {
	...require("./common.index.js").modules
};
