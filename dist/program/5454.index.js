"use strict";
exports.id = 5454;
exports.ids = [5454,1097];
exports.modules = {
	...require("./common.index.js").modules
};
