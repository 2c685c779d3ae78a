"use strict";
exports.id = 7229;
exports.ids = [7229];
exports.modules = {
	...require("./common.index.js").modules
};
