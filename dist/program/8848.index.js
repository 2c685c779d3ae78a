"use strict";
exports.id = 8848;
exports.ids = [8848];
exports.modules = {
	...require("./common.index.js").modules
};
