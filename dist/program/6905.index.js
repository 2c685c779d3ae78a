"use strict";
exports.id = 6905;
exports.ids = [6905];
exports.modules = {
	...require("./shared-6905.index.js").modules,
	...require("./common.index.js").modules,
	9231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ci: () => releaseUrls,
			SM: () => assetName,
			_r: () => bundleUrl
		});
		function assetName(file) {
			return file.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		function releaseUrls(server, repository, tag) {
			let base = `${server.replace(/\/+$/, "")}/${repository}/releases`;
			return {
				page: `${base}/tag/${encodeURIComponent(tag)}`,
				downloads: `${base}/download/${encodeURIComponent(tag)}`
			};
		}
		function bundleUrl(baseUrl, file) {
			let name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${baseUrl}/`) ? assetName(file) : file;
			return `${baseUrl.replace(/\/+$/, "")}/${encodeURIComponent(name)}`;
		}
	})
};
