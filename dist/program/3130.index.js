"use strict";
exports.id = 3130;
exports.ids = [3130,732];
exports.modules = {
	...require("./common.index.js").modules
};
