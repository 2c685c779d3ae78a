"use strict";
exports.id = 6035;
exports.ids = [6035];
exports.modules = {
	...require("./common.index.js").modules
};
