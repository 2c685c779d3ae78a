"use strict";
exports.id = 9133;
exports.ids = [9133];
exports.modules = {
	...require("./common.index.js").modules
};
