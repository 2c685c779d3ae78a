(() => {
	"use strict";
	var __webpack_modules__ = {
		2613: ((module) => {
			module.exports = require("assert");
		}),
		6982: ((module) => {
			module.exports = require("crypto");
		}),
		9896: ((module) => {
			module.exports = require("fs");
		}),
		1421: ((module) => {
			module.exports = require("node:child_process");
		}),
		7598: ((module) => {
			module.exports = require("node:crypto");
		}),
		8474: ((module) => {
			module.exports = require("node:events");
		}),
		3024: ((module) => {
			module.exports = require("node:fs");
		}),
		1455: ((module) => {
			module.exports = require("node:fs/promises");
		}),
		7067: ((module) => {
			module.exports = require("node:http");
		}),
		4708: ((module) => {
			module.exports = require("node:https");
		}),
		8161: ((module) => {
			module.exports = require("node:os");
		}),
		6760: ((module) => {
			module.exports = require("node:path");
		}),
		1708: ((module) => {
			module.exports = require("node:process");
		}),
		481: ((module) => {
			module.exports = require("node:readline");
		}),
		8500: ((module) => {
			module.exports = require("node:timers/promises");
		}),
		1692: ((module) => {
			module.exports = require("node:tls");
		}),
		7066: ((module) => {
			module.exports = require("node:tty");
		}),
		7975: ((module) => {
			module.exports = require("node:util");
		}),
		857: ((module) => {
			module.exports = require("os");
		}),
		6928: ((module) => {
			module.exports = require("path");
		}),
		9023: ((module) => {
			module.exports = require("util");
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = { exports: {} };
		var threw = !0;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	(() => {
		var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
		var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
		var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
		var resolveQueue = (queue) => {
			if (queue && queue.d < 1) {
				queue.d = 1;
				queue.forEach((fn) => fn.r--);
				queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
			}
		};
		var wrapDeps = (deps) => deps.map((dep) => {
			if (typeof dep == "object" && dep) {
				if (dep[webpackQueues]) return dep;
				if (dep.then) {
					var queue = [];
					queue.d = 0;
					dep.then((r) => {
						obj[webpackExports] = r;
						resolveQueue(queue);
					}, (e) => {
						obj[webpackError] = e;
						resolveQueue(queue);
					});
					var obj = {};
					obj[webpackQueues] = (fn) => fn(queue);
					return obj;
				}
			}
			var ret = {};
			ret[webpackQueues] = (x) => {};
			ret[webpackExports] = dep;
			return ret;
		});
		__nccwpck_require__.a = (module, body, hasAwait) => {
			var queue;
			hasAwait && ((queue = []).d = -1);
			var depQueues = new Set();
			var exports = module.exports;
			var currentDeps;
			var outerResolve;
			var reject;
			var promise = new Promise((resolve, rej) => {
				reject = rej;
				outerResolve = resolve;
			});
			promise[webpackExports] = exports;
			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
			module.exports = promise;
			body((deps) => {
				currentDeps = wrapDeps(deps);
				var fn;
				var getResult = () => currentDeps.map((d) => {
					if (d[webpackError]) throw d[webpackError];
					return d[webpackExports];
				});
				var promise = new Promise((resolve) => {
					fn = () => resolve(getResult);
					fn.r = 0;
					var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
					currentDeps.map((dep) => dep[webpackQueues](fnQueue));
				});
				return fn.r ? promise : getResult();
			}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
			queue && queue.d < 0 && (queue.d = 0);
		};
	})();
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	})();
	__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	__nccwpck_require__.r = (exports) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: !0 });
	};
	(() => {
		var installedChunks = { 8792: 1 };
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	__nccwpck_require__.r(__webpack_exports__);
	__nccwpck_require__.d(__webpack_exports__, {
		library: () => library,
		start: () => start
	});
	async function untilDone(work) {
		let giveUp = () => {};
		let dry = new Promise((_, reject) => {
			let look = () => void setImmediate(() => process.once("beforeExit", fail));
			let fail = () => reject(Error("Nothing is left to wait for, and the work is not done."));
			process.once("beforeExit", look);
			giveUp = () => process.off("beforeExit", look).off("beforeExit", fail);
		});
		try {
			return await Promise.race([work, dry]);
		} finally {
			giveUp();
		}
	}
	let entries = {
		announce: () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(1371),
			__nccwpck_require__.e(4426)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1485)),
		"bump-version": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(5452),
			__nccwpck_require__.e(1309),
			__nccwpck_require__.e(5387),
			__nccwpck_require__.e(5852),
			__nccwpck_require__.e(527)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 527)),
		"check-invariants": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(2282),
			__nccwpck_require__.e(1151),
			__nccwpck_require__.e(3842)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2414)),
		cli: () => Promise.all([__nccwpck_require__.e(3212), __nccwpck_require__.e(5472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5472)),
		"component-changelog": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(5540)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 6686)),
		"detect-tracks": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(5400)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 5400)),
		"float-tags": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(2780)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2780)),
		"image-tags": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(6229),
			__nccwpck_require__.e(3443)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 3443)),
		"preview-release": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(5452),
			__nccwpck_require__.e(1309),
			__nccwpck_require__.e(5387),
			__nccwpck_require__.e(306),
			__nccwpck_require__.e(9786)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9786)),
		promote: () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(5452),
			__nccwpck_require__.e(1309),
			__nccwpck_require__.e(5387),
			__nccwpck_require__.e(5852),
			__nccwpck_require__.e(7846)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 7846)),
		"publish-release": () => Promise.all([
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(4100)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2700)),
		"release-pr": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(789),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(5452),
			__nccwpck_require__.e(1309),
			__nccwpck_require__.e(5387),
			__nccwpck_require__.e(2282),
			__nccwpck_require__.e(5878)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 5878)),
		"sync-branches": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(1444)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1444)),
		"validate-tag": () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(6229),
			__nccwpck_require__.e(3630),
			__nccwpck_require__.e(1741)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1741)),
		withdraw: () => Promise.all([
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(9535),
			__nccwpck_require__.e(6229),
			__nccwpck_require__.e(4541),
			__nccwpck_require__.e(1099),
			__nccwpck_require__.e(6474)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 6474)),
		"write-updater-manifest": () => Promise.all([
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(972),
			__nccwpck_require__.e(4162),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(4144),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5755),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(9535),
			__nccwpck_require__.e(4541),
			__nccwpck_require__.e(962),
			__nccwpck_require__.e(3218),
			__nccwpck_require__.e(901)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 901))
	};
	let start = (name) => untilDone(entries[name]());
	let library = () => ([
		__nccwpck_require__.e(3243),
		__nccwpck_require__.e(9605),
		__nccwpck_require__.e(6615),
		__nccwpck_require__.e(6783),
		__nccwpck_require__.e(2819),
		__nccwpck_require__.e(1310),
		__nccwpck_require__.e(9184)
	], __nccwpck_require__(6423));
	module.exports = __webpack_exports__;
})();
