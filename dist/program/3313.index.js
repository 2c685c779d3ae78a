"use strict";
exports.id = 3313;
exports.ids = [3313];
exports.modules = {
	...require("./common.index.js").modules
};
