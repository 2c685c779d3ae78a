"use strict";
exports.id = 4729;
exports.ids = [4729];
exports.modules = {
	...require("./common.index.js").modules
};
