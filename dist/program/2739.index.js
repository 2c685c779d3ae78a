"use strict";
exports.id = 2739;
exports.ids = [2739];
exports.modules = {
	...require("./shared-2739.index.js").modules
};
