"use strict";
exports.id = 5530;
exports.ids = [5530,9133];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules
};
