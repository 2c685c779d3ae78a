"use strict";
exports.id = 8399;
exports.ids = [8399];
exports.modules = {
	...require("./common.index.js").modules
};
