"use strict";
exports.modules = {
	4240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => fetchThrough });
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
		var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
		var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		let DISPATCHER = Symbol.for("undici.globalDispatcher.1");
		function fetchThrough(proxy) {
			new Headers();
			let shared = globalThis[DISPATCHER];
			if (shared === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("proxy-unsupported", `${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(proxy.host)} is set as the proxy, and Node ${process.versions.node} cannot be told to use it.`, "Use Node 24.");
			let Agent = shared.constructor;
			let dispatcher = new Agent({ connect: (to, done) => connect(proxy, to, done) });
			return (input, init) => fetch(input, {
				...init,
				dispatcher
			});
		}
		function connect(proxy, { hostname, port, protocol, servername }, done) {
			let request = proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
			let path = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
			let asked = request({
				hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
				port: proxy.port,
				method: "CONNECT",
				path,
				headers: {
					host: path,
					...authorization(proxy)
				},
				agent: !1
			});
			asked.once("error", (error) => done(error, null));
			asked.once("connect", ({ statusCode }, socket) => {
				if (statusCode !== 200) {
					socket.destroy();
					done(Error(`the proxy ${proxy.host} answered ${statusCode} to a connection to ${path}`), null);
				} else protocol === "https:" ? secure(socket, servername || hostname, done) : done(null, socket);
			});
			asked.end();
		}
		function secure(socket, servername, done) {
			let secured = (0, node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
				socket,
				servername,
				ALPNProtocols: ["http/1.1"]
			});
			let fail = (error) => done(error, null);
			secured.once("error", fail);
			secured.once("secureConnect", () => {
				secured.off("error", fail);
				done(null, secured);
			});
		}
		function authorization({ username, password }) {
			if (username === "") return {};
			let words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return { "proxy-authorization": `Basic ${Buffer.from(words).toString("base64")}` };
		}
	})
};
