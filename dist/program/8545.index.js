"use strict";
exports.id = 8545;
exports.ids = [8545];
exports.modules = {
	...require("./common.index.js").modules
};
