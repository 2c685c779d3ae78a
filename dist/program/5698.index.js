"use strict";
exports.id = 5698;
exports.ids = [5698];
exports.modules = {
	...require("./common.index.js").modules
};
