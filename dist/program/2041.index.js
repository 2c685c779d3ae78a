"use strict";
exports.id = 2041;
exports.ids = [2041];
exports.modules = {
	...require("./common.index.js").modules
};
