"use strict";
exports.id = 3130;
exports.ids = [3130,1097];
exports.modules = {
	...require("./common.index.js").modules
};
