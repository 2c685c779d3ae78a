"use strict";
exports.id = 3685;
exports.ids = [3685];
exports.modules = {
	...require("./common.index.js").modules
};
