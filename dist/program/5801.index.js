"use strict";
exports.id = 5801;
exports.ids = [5801];
exports.modules = {
	...require("./shared-1097.index.js").modules,
	...require("./shared-2116.index.js").modules,
	...require("./common.index.js").modules
};
