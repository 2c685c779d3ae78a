"use strict";
exports.id = 7972;
exports.ids = [7972];
exports.modules = {
	...require("./common.index.js").modules
};
