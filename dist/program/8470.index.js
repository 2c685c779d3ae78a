"use strict";
exports.id = 8470;
exports.ids = [8470];
exports.modules = {
	...require("./common.index.js").modules
};
