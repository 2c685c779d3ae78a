"use strict";
exports.id = 6905;
exports.ids = [6905];
exports.modules = {
	...require("./shared-6905.index.js").modules,
	...require("./common.index.js").modules
};
