"use strict";
exports.id = 4361;
exports.ids = [4361];
exports.modules = {
	...require("./common.index.js").modules
};
