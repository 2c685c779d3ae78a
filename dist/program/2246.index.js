"use strict";
exports.id = 2246;
exports.ids = [2246];
exports.modules = {
	...require("./common.index.js").modules
};
