"use strict";
exports.id = 1712;
exports.ids = [1712];
exports.modules = {
	...require("./common.index.js").modules
};
