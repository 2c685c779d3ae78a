"use strict";
exports.id = 6905;
exports.ids = [6905];
exports.modules = {
	...require("./common.index.js").modules
};
