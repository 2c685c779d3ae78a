"use strict";
exports.id = 7349;
exports.ids = [7349,3685];
exports.modules = {
	...require("./common.index.js").modules
};
