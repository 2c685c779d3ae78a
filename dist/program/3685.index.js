"use strict";
exports.id = 3685;
exports.ids = [3685,732];
exports.modules = {
	...require("./common.index.js").modules
};
