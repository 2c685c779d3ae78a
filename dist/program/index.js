(() => {
	"use strict";
	var e = {
		2613: ((e) => {
			e.exports = require("assert");
		}),
		6982: ((e) => {
			e.exports = require("crypto");
		}),
		9896: ((e) => {
			e.exports = require("fs");
		}),
		1421: ((e) => {
			e.exports = require("node:child_process");
		}),
		7598: ((e) => {
			e.exports = require("node:crypto");
		}),
		8474: ((e) => {
			e.exports = require("node:events");
		}),
		3024: ((e) => {
			e.exports = require("node:fs");
		}),
		1455: ((e) => {
			e.exports = require("node:fs/promises");
		}),
		7067: ((e) => {
			e.exports = require("node:http");
		}),
		4708: ((e) => {
			e.exports = require("node:https");
		}),
		8161: ((e) => {
			e.exports = require("node:os");
		}),
		6760: ((e) => {
			e.exports = require("node:path");
		}),
		1708: ((e) => {
			e.exports = require("node:process");
		}),
		481: ((e) => {
			e.exports = require("node:readline");
		}),
		8500: ((e) => {
			e.exports = require("node:timers/promises");
		}),
		1692: ((e) => {
			e.exports = require("node:tls");
		}),
		7066: ((e) => {
			e.exports = require("node:tty");
		}),
		7975: ((e) => {
			e.exports = require("node:util");
		}),
		857: ((e) => {
			e.exports = require("os");
		}),
		6928: ((e) => {
			e.exports = require("path");
		}),
		9023: ((e) => {
			e.exports = require("util");
		})
	};
	var t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} };
		var a = !0;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__);
			a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	(() => {
		var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
		var t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
		var n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
		var resolveQueue = (e) => {
			if (e && e.d < 1) {
				e.d = 1;
				e.forEach((e) => e.r--);
				e.forEach((e) => e.r-- ? e.r++ : e());
			}
		};
		var wrapDeps = (r) => r.map((r) => {
			if (typeof r == "object" && r) {
				if (r[e]) return r;
				if (r.then) {
					var i = [];
					i.d = 0;
					r.then((e) => {
						a[t] = e;
						resolveQueue(i);
					}, (e) => {
						a[n] = e;
						resolveQueue(i);
					});
					var a = {};
					a[e] = (e) => e(i);
					return a;
				}
			}
			var o = {};
			o[e] = (e) => {};
			o[t] = r;
			return o;
		});
		__nccwpck_require__.a = (r, i, a) => {
			var o;
			a && ((o = []).d = -1);
			var s = new Set();
			var c = r.exports;
			var l;
			var u;
			var d;
			var f = new Promise((e, t) => {
				d = t;
				u = e;
			});
			f[t] = c;
			f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {}));
			r.exports = f;
			i((r) => {
				l = wrapDeps(r);
				var fn;
				var getResult = () => l.map((e) => {
					if (e[n]) throw e[n];
					return e[t];
				});
				var i = new Promise((t) => {
					fn = () => t(getResult);
					fn.r = 0;
					var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
					l.map((t) => t[e](fnQueue));
				});
				return fn.r ? i : getResult();
			}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o)));
			o && o.d < 0 && (o.d = 0);
		};
	})();
	__nccwpck_require__.d = (e, t) => {
		for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
			enumerable: !0,
			get: t[n]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
			__nccwpck_require__.f[n](e, t);
			return t;
		}, []));
	})();
	__nccwpck_require__.u = (e) => "" + e + ".index.js";
	__nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
	__nccwpck_require__.r = (e) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(e, "__esModule", { value: !0 });
	};
	(() => {
		var e = { 8792: 1 };
		var installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = {};
	__nccwpck_require__.r(n);
	__nccwpck_require__.d(n, {
		library: () => library,
		start: () => start
	});
	async function untilDone(e) {
		let giveUp = () => {};
		let t = new Promise((e, t) => {
			let look = () => void setImmediate(() => process.once("beforeExit", fail));
			let fail = () => t(Error("Nothing is left to wait for, and the work is not done."));
			process.once("beforeExit", look);
			giveUp = () => process.off("beforeExit", look).off("beforeExit", fail);
		});
		try {
			return await Promise.race([e, t]);
		} finally {
			giveUp();
		}
	}
	let r = {
		announce: () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(1371),
			__nccwpck_require__.e(4426)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1485)),
		"bump-version": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(874),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(9489),
			__nccwpck_require__.e(6693),
			__nccwpck_require__.e(4220),
			__nccwpck_require__.e(5852),
			__nccwpck_require__.e(527)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 527)),
		"check-invariants": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(7381),
			__nccwpck_require__.e(1151),
			__nccwpck_require__.e(1952)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2414)),
		cli: () => Promise.all([__nccwpck_require__.e(3212), __nccwpck_require__.e(5472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5472)),
		"component-changelog": () => Promise.all([
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(3971)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 6686)),
		"detect-tracks": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(874),
			__nccwpck_require__.e(5808)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 5400)),
		"float-tags": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(2780)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2780)),
		"image-tags": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(8981)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 3443)),
		"preview-release": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(874),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(9489),
			__nccwpck_require__.e(6693),
			__nccwpck_require__.e(4220),
			__nccwpck_require__.e(9369),
			__nccwpck_require__.e(9786)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9786)),
		promote: () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(874),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(9489),
			__nccwpck_require__.e(6693),
			__nccwpck_require__.e(4220),
			__nccwpck_require__.e(5852),
			__nccwpck_require__.e(7846)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 7846)),
		"publish-release": () => Promise.all([
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(8671)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2700)),
		"release-pr": () => Promise.all([
			__nccwpck_require__.e(3243),
			__nccwpck_require__.e(9605),
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(1138),
			__nccwpck_require__.e(8011),
			__nccwpck_require__.e(6858),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(6783),
			__nccwpck_require__.e(1314),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(4569),
			__nccwpck_require__.e(4641),
			__nccwpck_require__.e(874),
			__nccwpck_require__.e(8374),
			__nccwpck_require__.e(9489),
			__nccwpck_require__.e(6693),
			__nccwpck_require__.e(4220),
			__nccwpck_require__.e(7381),
			__nccwpck_require__.e(5359),
			__nccwpck_require__.e(5878)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 5878)),
		"sync-branches": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(2199),
			__nccwpck_require__.e(1444)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1444)),
		"validate-tag": () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(2392),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(6228),
			__nccwpck_require__.e(1741)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1741)),
		withdraw: () => Promise.all([
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(9535),
			__nccwpck_require__.e(6061),
			__nccwpck_require__.e(1099),
			__nccwpck_require__.e(6474)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 6474)),
		"write-updater-manifest": () => Promise.all([
			__nccwpck_require__.e(7163),
			__nccwpck_require__.e(638),
			__nccwpck_require__.e(6615),
			__nccwpck_require__.e(6532),
			__nccwpck_require__.e(3993),
			__nccwpck_require__.e(7176),
			__nccwpck_require__.e(7035),
			__nccwpck_require__.e(5585),
			__nccwpck_require__.e(9535),
			__nccwpck_require__.e(6061),
			__nccwpck_require__.e(962),
			__nccwpck_require__.e(3218),
			__nccwpck_require__.e(901)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 901))
	};
	let start = (e) => untilDone(r[e]());
	let library = () => ([
		__nccwpck_require__.e(3243),
		__nccwpck_require__.e(9605),
		__nccwpck_require__.e(6615),
		__nccwpck_require__.e(6783),
		__nccwpck_require__.e(2819),
		__nccwpck_require__.e(1310),
		__nccwpck_require__.e(7234)
	], __nccwpck_require__(6423));
	module.exports = n;
})();
