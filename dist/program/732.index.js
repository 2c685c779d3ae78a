"use strict";
exports.id = 732;
exports.ids = [732];
exports.modules = {
	...require("./common.index.js").modules
};
