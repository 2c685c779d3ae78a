"use strict";
exports.id = 9286;
exports.ids = [9286];
exports.modules = {
	...require("./shared-6905.index.js").modules,
	...require("./common.index.js").modules
};
