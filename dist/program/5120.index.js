"use strict";
exports.id = 5120;
exports.ids = [5120];
exports.modules = {
	...require("./common.index.js").modules
};
