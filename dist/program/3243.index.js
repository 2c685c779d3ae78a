"use strict";
exports.id = 3243;
exports.ids = [3243];
exports.modules = {
	3243: (function (e, t, n) {
	n.d(t, {
		KE: () => getScalarValue,
		PH: () => parseEvents,
		hy: () => C,
		jK: () => w,
		tB: () => S
	});
	var r = Symbol("NOT_RESOLVED");
	function defineScalarTag(e, t) {
		return {
			tagName: e,
			nodeKind: "scalar",
			implicit: t.implicit ?? !1,
			matchByTagPrefix: t.matchByTagPrefix ?? !1,
			implicitFirstChars: t.implicitFirstChars ?? null,
			resolve: t.resolve,
			identify: t.identify,
			represent: t.represent ?? ((e) => String(e)),
			representTagName: t.representTagName ?? (() => e)
		};
	}
	function defineSequenceTag(e, t) {
		let n = t.finalize === void 0;
		return {
			tagName: e,
			nodeKind: "sequence",
			implicit: !1,
			matchByTagPrefix: t.matchByTagPrefix ?? !1,
			create: t.create,
			addItem: t.addItem,
			finalize: t.finalize ?? ((e) => e),
			carrierIsResult: n,
			identify: t.identify,
			represent: t.represent ?? ((e) => e),
			representTagName: t.representTagName ?? (() => e)
		};
	}
	function defineMappingTag(e, t) {
		let n = t.finalize === void 0;
		return {
			tagName: e,
			nodeKind: "mapping",
			implicit: !1,
			matchByTagPrefix: t.matchByTagPrefix ?? !1,
			create: t.create,
			addPair: t.addPair,
			has: t.has,
			keys: t.keys,
			get: t.get,
			finalize: t.finalize ?? ((e) => e),
			carrierIsResult: n,
			identify: t.identify,
			represent: t.represent ?? ((e) => e),
			representTagName: t.representTagName ?? (() => e)
		};
	}
	var i = defineScalarTag("tag:yaml.org,2002:str", {
		resolve: (e) => e,
		identify: (e) => typeof e == "string"
	});
	var a = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	var o = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: !0,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (e) => {
			if (a.indexOf(e) !== -1) return null;
			return r;
		},
		identify: (e) => e === null,
		represent: () => "null"
	});
	var s = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: !0,
		implicitFirstChars: ["n"],
		resolve: (e, t) => {
			if (e === "null" || t && e === "") return null;
			return r;
		},
		identify: (e) => e === null,
		represent: () => "null"
	});
	var c = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	var l = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: !0,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (e) => {
			if (c.indexOf(e) !== -1) return null;
			return r;
		},
		identify: (e) => e === null,
		represent: () => "null"
	});
	var u = [
		"true",
		"True",
		"TRUE"
	];
	var d = [
		"false",
		"False",
		"FALSE"
	];
	var f = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: !0,
		implicitFirstChars: [
			"t",
			"T",
			"f",
			"F"
		],
		resolve: (e) => {
			if (u.indexOf(e) !== -1) return !0;
			if (d.indexOf(e) !== -1) return !1;
			return r;
		},
		identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
		represent: (e) => e ? "true" : "false"
	});
	var p = ["true"];
	var m = ["false"];
	var ee = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: !0,
		implicitFirstChars: ["t", "f"],
		resolve: (e) => {
			if (p.indexOf(e) !== -1) return !0;
			if (m.indexOf(e) !== -1) return !1;
			return r;
		},
		identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
		represent: (e) => e ? "true" : "false"
	});
	var te = [
		"true",
		"True",
		"TRUE",
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON"
	];
	var ne = [
		"false",
		"False",
		"FALSE",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	var re = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: !0,
		implicitFirstChars: [
			"y",
			"Y",
			"n",
			"N",
			"t",
			"T",
			"f",
			"F",
			"o",
			"O"
		],
		resolve: (e) => {
			if (te.indexOf(e) !== -1) return !0;
			if (ne.indexOf(e) !== -1) return !1;
			return r;
		},
		identify: (e) => Object.prototype.toString.call(e) === "[object Boolean]",
		represent: (e) => e ? "true" : "false"
	});
	var ie = RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	var ae = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	function parseYamlInteger$2(e) {
		let t = e;
		let n = 1;
		if (t[0] === "-" || t[0] === "+") {
			t[0] === "-" && (n = -1);
			t = t.slice(1);
		}
		if (t.startsWith("0b")) return n * parseInt(t.slice(2), 2);
		if (t.startsWith("0o")) return n * parseInt(t.slice(2), 8);
		if (t.startsWith("0x")) return n * parseInt(t.slice(2), 16);
		return n * parseInt(t, 10);
	}
	function resolveYamlInteger$2(e, t) {
		if (t) {
			if (!ae.test(e)) return r;
		} else if (!ie.test(e)) return r;
		let n = parseYamlInteger$2(e);
		return Number.isFinite(n) ? n : r;
	}
	var h = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: !0,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger$2,
		identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
		represent: (e) => e.toString(10)
	});
	var oe = RegExp("^-?(?:0|[1-9][0-9]*)$");
	var se = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	function parseYamlInteger$1(e) {
		let t = e;
		let n = 1;
		if (t[0] === "-" || t[0] === "+") {
			t[0] === "-" && (n = -1);
			t = t.slice(1);
		}
		if (t.startsWith("0b")) return n * parseInt(t.slice(2), 2);
		if (t.startsWith("0o")) return n * parseInt(t.slice(2), 8);
		if (t.startsWith("0x")) return n * parseInt(t.slice(2), 16);
		return n * parseInt(t, 10);
	}
	function resolveYamlInteger$1(e, t) {
		if (t) {
			if (!se.test(e)) return r;
		} else if (!oe.test(e)) return r;
		let n = parseYamlInteger$1(e);
		return Number.isFinite(n) ? n : r;
	}
	var ce = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: !0,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlInteger$1,
		identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
		represent: (e) => e.toString(10)
	});
	var g = RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
	function parseYamlInteger(e) {
		let t = e.replace(/_/g, "");
		let n = 1;
		if (t[0] === "-" || t[0] === "+") {
			t[0] === "-" && (n = -1);
			t = t.slice(1);
		}
		if (t.startsWith("0b")) return n * parseInt(t.slice(2), 2);
		if (t.startsWith("0x")) return n * parseInt(t.slice(2), 16);
		if (t.includes(":")) {
			let e = 0;
			for (let n of t.split(":")) e = e * 60 + Number(n);
			return n * e;
		}
		if (t !== "0" && t[0] === "0") return n * parseInt(t, 8);
		return n * parseInt(t, 10);
	}
	function resolveYamlInteger(e) {
		if (!g.test(e)) return r;
		let t = parseYamlInteger(e);
		return Number.isFinite(t) ? t : r;
	}
	var _ = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: !0,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger,
		identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf("e") < 0,
		represent: (e) => e.toString(10)
	});
	var le = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	var ue = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat$2(e) {
		if (!le.test(e)) return r;
		let t = e.toLowerCase();
		let n = t[0] === "-" ? -1 : 1;
		"+-".includes(t[0]) && (t = t.slice(1));
		if (t === ".inf") return n === 1 ? Infinity : -Infinity;
		if (t === ".nan") return NaN;
		let i = n * parseFloat(t);
		if (Number.isFinite(i) || ue.test(e)) return i;
		return r;
	}
	function representYamlFloat$2(e) {
		if (isNaN(e)) return ".nan";
		if (e === Infinity) return ".inf";
		if (e === -Infinity) return "-.inf";
		if (Object.is(e, -0)) return "-0.0";
		let t = e.toString(10);
		return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
	}
	var v = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: !0,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat$2,
		identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$2
	});
	var de = RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
	var fe = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat$1(e, t) {
		if (t) {
			if (!fe.test(e)) return r;
			let t = e.toLowerCase();
			let n = t[0] === "-" ? -1 : 1;
			"+-".includes(t[0]) && (t = t.slice(1));
			if (t === ".inf") return n === 1 ? Infinity : -Infinity;
			if (t === ".nan") return NaN;
			let i = n * parseFloat(t);
			return Number.isFinite(i) ? i : r;
		}
		if (!de.test(e)) return r;
		let n = Number(e);
		if (Number.isFinite(n)) return n;
		return r;
	}
	function representYamlFloat$1(e) {
		if (isNaN(e)) return ".nan";
		if (e === Infinity) return ".inf";
		if (e === -Infinity) return "-.inf";
		if (Object.is(e, -0)) return "-0.0";
		let t = e.toString(10);
		return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
	}
	var pe = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: !0,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlFloat$1,
		identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$1
	});
	var me = RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	var he = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(e) {
		if (!me.test(e)) return r;
		let t = e.toLowerCase().replace(/_/g, "");
		let n = t[0] === "-" ? -1 : 1;
		"+-".includes(t[0]) && (t = t.slice(1));
		if (t === ".inf") return n === 1 ? Infinity : -Infinity;
		if (t === ".nan") return NaN;
		let i = 0;
		if (t.includes(":")) {
			for (let e of t.split(":")) i = i * 60 + Number(e);
			i *= n;
		} else i = n * parseFloat(t);
		if (Number.isFinite(i) || he.test(e)) return i;
		return r;
	}
	function representYamlFloat(e) {
		if (isNaN(e)) return ".nan";
		if (e === Infinity) return ".inf";
		if (e === -Infinity) return "-.inf";
		if (Object.is(e, -0)) return "-0.0";
		let t = e.toString(10);
		return /^[-+]?[0-9]+e/.test(t) ? t.replace("e", ".e") : t;
	}
	var y = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: !0,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat,
		identify: (e) => typeof e == "number" && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat
	});
	var ge = defineScalarTag("tag:yaml.org,2002:merge", {
		implicit: !0,
		implicitFirstChars: ["<"],
		resolve: (e, t) => {
			if (e === "<<" || t && e === "") return "<<";
			return r;
		},
		identify: () => !1
	});
	var _e = /^[A-Za-z0-9+/]*={0,2}$/;
	function resolveYamlBinary(e) {
		let t = e.replace(/\s/g, "");
		if (t.length % 4 != 0 || !_e.test(t)) return r;
		let n = atob(t);
		let i = new Uint8Array(n.length);
		for (let e = 0; e < n.length; e++) i[e] = n.charCodeAt(e);
		return i;
	}
	function representYamlBinary(e) {
		let t = "";
		for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
		return btoa(t);
	}
	var ve = defineScalarTag("tag:yaml.org,2002:binary", {
		resolve: resolveYamlBinary,
		identify: (e) => Object.prototype.toString.call(e) === "[object Uint8Array]",
		represent: representYamlBinary
	});
	var ye = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	var be = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function makeUtcDate(e, t, n, r = 0, i = 0, a = 0, o = 0) {
		let s = new Date(Date.UTC(e, t, n, r, i, a, o));
		s.setUTCFullYear(e, t, n);
		return s;
	}
	function resolveYamlTimestamp(e) {
		let t = ye.exec(e);
		t === null && (t = be.exec(e));
		if (t === null) return r;
		let n = +t[1];
		let i = t[2] - 1;
		let a = +t[3];
		if (!t[4]) {
			let e = makeUtcDate(n, i, a);
			if (e.getUTCFullYear() !== n || e.getUTCMonth() !== i || e.getUTCDate() !== a) return r;
			return e;
		}
		let o = +t[4];
		let s = +t[5];
		let c = +t[6];
		let l = 0;
		if (o > 23 || s > 59 || c > 59) return r;
		if (t[7]) {
			let e = t[7].slice(0, 3);
			for (; e.length < 3;) e += "0";
			l = +e;
		}
		let u = makeUtcDate(n, i, a, o, s, c, l);
		if (u.getUTCFullYear() !== n || u.getUTCMonth() !== i || u.getUTCDate() !== a) return r;
		if (t[9]) {
			let e = +t[10];
			let n = +(t[11] || 0);
			if (e > 23 || n > 59) return r;
			let i = (e * 60 + n) * 6e4;
			u.setTime(u.getTime() - (t[9] === "-" ? -i : i));
		}
		return u;
	}
	var xe = defineScalarTag("tag:yaml.org,2002:timestamp", {
		implicit: !0,
		implicitFirstChars: [..."0123456789"],
		resolve: resolveYamlTimestamp,
		identify: (e) => e instanceof Date,
		represent: (e) => e.toISOString()
	});
	var Se = defineSequenceTag("tag:yaml.org,2002:seq", {
		create: () => [],
		addItem: (e, t) => {
			e.push(t);
		},
		identify: Array.isArray
	});
	function isPlainObject(e) {
		if (typeof e != "object" || !e || Array.isArray(e)) return !1;
		let t = Object.getPrototypeOf(e);
		return t === null || t === Object.prototype;
	}
	var Ce = defineSequenceTag("tag:yaml.org,2002:omap", {
		create: () => ({
			list: [],
			seen: new Set()
		}),
		addItem: (e, t) => {
			let n;
			if (t instanceof Map) {
				if (t.size !== 1) return "cannot resolve an ordered map item";
				n = t.keys().next().value;
			} else if (isPlainObject(t)) {
				let e = Object.keys(t);
				if (e.length !== 1) return "cannot resolve an ordered map item";
				n = e[0];
			} else return "cannot resolve an ordered map item";
			if (e.seen.has(n)) return "duplicate key in ordered map";
			e.seen.add(n);
			e.list.push(t);
			return "";
		},
		finalize: (e) => e.list,
		identify: () => !1
	});
	var we = defineSequenceTag("tag:yaml.org,2002:pairs", {
		create: () => [],
		addItem: (e, t) => {
			if (t instanceof Map) {
				if (t.size !== 1) return "cannot resolve a pairs item";
				e.push(t.entries().next().value);
				return "";
			}
			if (Object.prototype.toString.call(t) !== "[object Object]") return "cannot resolve a pairs item";
			let n = t;
			let r = Object.keys(n);
			if (r.length !== 1) return "cannot resolve a pairs item";
			e.push([r[0], n[r[0]]]);
			return "";
		},
		identify: () => !1
	});
	var Te = defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (e) => {
			let t = new Map();
			for (let n of Object.keys(e)) t.set(n, e[n]);
			return t;
		},
		addPair: (e, t, n) => {
			if (typeof t == "object" && t) return "object-based map does not support complex keys";
			let r = String(t);
			r === "__proto__" ? Object.defineProperty(e, r, {
				value: n,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : e[r] = n;
			return "";
		},
		has: (e, t) => {
			if (typeof t == "object" && t) return !1;
			return Object.prototype.hasOwnProperty.call(e, String(t));
		},
		keys: (e) => Object.keys(e),
		get: (e, t) => {
			let n = String(t);
			if (!Object.prototype.hasOwnProperty.call(e, n)) return null;
			return e[n];
		}
	});
	var Ee = defineMappingTag("tag:yaml.org,2002:set", {
		create: () => new Set(),
		identify: (e) => e instanceof Set,
		represent: (e) => {
			let t = new Map();
			for (let n of e) t.set(n, null);
			return t;
		},
		addPair: (e, t, n) => {
			if (n !== null) return "cannot resolve a set item";
			e.add(t);
			return "";
		},
		has: (e, t) => e.has(t),
		keys: (e) => e.keys(),
		get: () => null
	});
	function createTagDefinitionMap() {
		return {
			scalar: Object.create(null),
			sequence: Object.create(null),
			mapping: Object.create(null)
		};
	}
	function createTagDefinitionListMap() {
		return {
			scalar: [],
			sequence: [],
			mapping: []
		};
	}
	function compileTags(e) {
		let t = [];
		for (let n of e) {
			let e = t.length;
			for (let r = 0; r < t.length; r++) {
				let i = t[r];
				if (i.nodeKind === n.nodeKind && i.tagName === n.tagName && i.matchByTagPrefix === n.matchByTagPrefix) {
					e = r;
					break;
				}
			}
			t[e] = n;
		}
		return t;
	}
	var b = class Schema {
		tags;
		implicitScalarTags;
		implicitScalarByFirstChar;
		implicitScalarAnyFirstChar;
		defaultScalarTag;
		defaultSequenceTag;
		defaultMappingTag;
		exact;
		prefix;
		constructor(e) {
			let t = compileTags(e);
			let n = [];
			let r = createTagDefinitionMap();
			let i = createTagDefinitionListMap();
			for (let e of t) {
				if (e.nodeKind === "scalar" && e.implicit) {
					if (e.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
					n.push(e);
				}
				switch (e.nodeKind) {
					case "scalar":
						e.matchByTagPrefix ? i.scalar.push(e) : r.scalar[e.tagName] = e;
						break;
					case "sequence":
						e.matchByTagPrefix ? i.sequence.push(e) : r.sequence[e.tagName] = e;
						break;
					case "mapping": e.matchByTagPrefix ? i.mapping.push(e) : r.mapping[e.tagName] = e;
				}
			}
			let a = n.filter((e) => e.implicitFirstChars === null);
			let o = new Set();
			for (let e of n) if (e.implicitFirstChars !== null) for (let t of e.implicitFirstChars) o.add(t);
			let s = new Map();
			for (let e of o) s.set(e, n.filter((t) => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1));
			let c = r.scalar["tag:yaml.org,2002:str"];
			if (!c) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
			this.tags = t;
			this.implicitScalarTags = n;
			this.implicitScalarByFirstChar = s;
			this.implicitScalarAnyFirstChar = a;
			this.defaultScalarTag = c;
			this.defaultSequenceTag = r.sequence["tag:yaml.org,2002:seq"];
			this.defaultMappingTag = r.mapping["tag:yaml.org,2002:map"];
			this.exact = r;
			this.prefix = i;
		}
		lookupScalarTag(e) {
			let t = this.exact.scalar[e];
			if (t) return t;
			for (let t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
		}
		lookupSequenceTag(e) {
			let t = this.exact.sequence[e];
			if (t) return t;
			for (let t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
		}
		lookupMappingTag(e) {
			let t = this.exact.mapping[e];
			if (t) return t;
			for (let t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
		}
		resolveImplicitScalarTag(e) {
			let t = this.implicitScalarByFirstChar.get(e.charAt(0)) ?? this.implicitScalarAnyFirstChar;
			for (let n of t) {
				let t = n.resolve(e, !1, n.tagName);
				if (t !== r) return {
					value: t,
					tag: n
				};
			}
			let n = this.defaultScalarTag;
			return {
				value: n.resolve(e, !1, n.tagName),
				tag: n
			};
		}
		withTags(...e) {
			let t = [];
			for (let n of e) t = t.concat(n);
			return new Schema([...this.tags, ...t]);
		}
	};
	var x = new b([
		i,
		Se,
		Te
	]);
	new b([
		...x.tags,
		s,
		ee,
		ce,
		pe
	]);
	var De = new b([
		...x.tags,
		o,
		f,
		h,
		v
	]);
	new b([
		...x.tags,
		l,
		re,
		_,
		y,
		xe,
		ge,
		ve,
		Ce,
		we,
		Ee
	]).withTags({
		..._,
		resolve: (e, t, n) => {
			let i = _.resolve(e, t, n);
			return i === r ? h.resolve(e, t, n) : i;
		}
	}, {
		...y,
		resolve: (e, t, n) => {
			let i = y.resolve(e, t, n);
			return i === r ? v.resolve(e, t, n) : i;
		}
	});
	defineMappingTag("tag:yaml.org,2002:map", {
		create: () => new Map(),
		addPair: (e, t, n) => {
			e.set(t, n);
			return "";
		},
		has: (e, t) => e.has(t),
		keys: (e) => e.keys(),
		get: (e, t) => e.get(t),
		identify: (e) => e instanceof Map || isPlainObject(e),
		represent: (e) => {
			if (e instanceof Map) return e;
			let t = new Map();
			let n = e;
			for (let e of Object.keys(n)) t.set(e, n[e]);
			return t;
		}
	});
	function normalizeKey(e) {
		if (Array.isArray(e)) {
			let t = Array.prototype.slice.call(e);
			for (let e = 0; e < t.length; e++) {
				if (Array.isArray(t[e])) return null;
				typeof t[e] == "object" && Object.prototype.toString.call(t[e]) === "[object Object]" && (t[e] = "[object Object]");
			}
			return String(t);
		}
		if (typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]") return "[object Object]";
		return String(e);
	}
	defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (e) => {
			let t = new Map();
			for (let n of Object.keys(e)) t.set(n, e[n]);
			return t;
		},
		addPair: (e, t, n) => {
			let r = normalizeKey(t);
			if (r === null) return "nested arrays are not supported inside keys";
			r === "__proto__" ? Object.defineProperty(e, r, {
				value: n,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : e[r] = n;
			return "";
		},
		has: (e, t) => {
			let n = normalizeKey(t);
			return n !== null && Object.prototype.hasOwnProperty.call(e, n);
		},
		keys: (e) => Object.keys(e),
		get: (e, t) => {
			let n = String(t);
			if (!Object.prototype.hasOwnProperty.call(e, n)) return null;
			return e[n];
		}
	});
	var Oe = {
		maxLength: 79,
		indent: 1,
		linesBefore: 3,
		linesAfter: 2
	};
	function getLine(e, t, n, r, i) {
		let a = "";
		let o = "";
		let s = Math.floor(i / 2) - 1;
		if (r - t > s) {
			a = " ... ";
			t = r - s + a.length;
		}
		if (n - r > s) {
			o = " ...";
			n = r + s - o.length;
		}
		return {
			str: a + e.slice(t, n).replace(/\t/g, "→") + o,
			pos: r - t + a.length
		};
	}
	function padStart(e, t) {
		return " ".repeat(Math.max(t - e.length, 0)) + e;
	}
	function makeSnippet(e, t) {
		if (!e.buffer) return null;
		let n = {
			...Oe,
			...t
		};
		let r = /\r?\n|\r|\0/g;
		let i = [0];
		let a = [];
		let o;
		let s = -1;
		for (; o = r.exec(e.buffer);) {
			a.push(o.index);
			i.push(o.index + o[0].length);
			e.position <= o.index && s < 0 && (s = i.length - 2);
		}
		s < 0 && (s = i.length - 1);
		let c = "";
		let l = Math.min(e.line + n.linesAfter, a.length).toString().length;
		let u = n.maxLength - (n.indent + l + 3);
		for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
			let r = getLine(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
			c = `${" ".repeat(n.indent)}${padStart((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
		}
		let d = getLine(e.buffer, i[s], a[s], e.position, u);
		c += `${" ".repeat(n.indent)}${padStart((e.line + 1).toString(), l)} | ${d.str}\n`;
		c += `${"-".repeat(n.indent + l + 3 + d.pos)}^\n`;
		for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
			let r = getLine(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
			c += `${" ".repeat(n.indent)}${padStart((e.line + t + 1).toString(), l)} | ${r.str}\n`;
		}
		return c.replace(/\n$/, "");
	}
	function formatError(e, t) {
		let n = "";
		if (!e.mark) return e.reason;
		e.mark.name && (n += `in "${e.mark.name}" `);
		n += `(${e.mark.line + 1}:${e.mark.column + 1})`;
		!t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`);
		return `${e.reason} ${n}`;
	}
	var S = class YAMLException extends Error {
		reason;
		mark;
		constructor(e, t) {
			super();
			this.name = "YAMLException";
			this.reason = e;
			this.mark = t;
			this.message = formatError(this, !1);
			Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
		}
		toString(e) {
			return `${this.name}: ${formatError(this, e)}`;
		}
		static throwAt(e, t, n, r = "") {
			let i = 0;
			let a = 0;
			for (let n = 0; n < t; n++) {
				let t = e.charCodeAt(n);
				if (t === 10) {
					i++;
					a = n + 1;
				} else if (t === 13) {
					i++;
					e.charCodeAt(n + 1) === 10 && n++;
					a = n + 1;
				}
			}
			let o = {
				name: r,
				buffer: e,
				position: t,
				line: i,
				column: t - a
			};
			o.snippet = makeSnippet(o);
			throw new YAMLException(n, o);
		}
	};
	var C = {
		DOCUMENT: 1,
		SEQUENCE: 2,
		MAPPING: 3,
		SCALAR: 4,
		ALIAS: 5,
		POP: 6
	};
	var w = {
		PLAIN: 1,
		SINGLE_QUOTED: 2,
		DOUBLE_QUOTED: 3,
		LITERAL_BLOCK: 4,
		FOLDED_BLOCK: 5
	};
	var T = {
		BLOCK: 1,
		FLOW: 2
	};
	var E = {
		CLIP: 1,
		STRIP: 2,
		KEEP: 3
	};
	var ke = -1;
	function simpleEscapeSequence(e) {
		switch (e) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	var D = Array(256);
	var O = Array(256);
	for (let e = 0; e < 256; e++) {
		D[e] = +!!simpleEscapeSequence(e);
		O[e] = simpleEscapeSequence(e);
	}
	function charFromCodepoint(e) {
		if (e <= 65535) return String.fromCharCode(e);
		return String.fromCharCode((e - 65536 >> 10) + 55296, (e - 65536 & 1023) + 56320);
	}
	function fromHexCode$1(e) {
		if (e >= 48 && e <= 57) return e - 48;
		return (e | 32) - 97 + 10;
	}
	function escapedHexLen$1(e) {
		if (e === 120) return 2;
		if (e === 117) return 4;
		return 8;
	}
	function skipFoldedBreaks(e, t, n) {
		let r = 0;
		for (; t < n;) {
			let n = e.charCodeAt(t);
			if (n === 10) {
				r++;
				t++;
			} else if (n === 13) {
				r++;
				t++;
				e.charCodeAt(t) === 10 && t++;
			} else if (n === 32 || n === 9) t++;
			else break;
		}
		return {
			position: t,
			breaks: r
		};
	}
	function foldedBreaks(e) {
		if (e === 1) return " ";
		return "\n".repeat(e - 1);
	}
	function getPlainValue(e, t, n) {
		let r = "";
		let i = t;
		let a = t;
		let o = t;
		for (; i < n;) {
			let t = e.charCodeAt(i);
			if (t === 10 || t === 13) {
				r += e.slice(a, o);
				let t = skipFoldedBreaks(e, i, n);
				r += foldedBreaks(t.breaks);
				i = a = o = t.position;
			} else {
				i++;
				t !== 32 && t !== 9 && (o = i);
			}
		}
		return r + e.slice(a, o);
	}
	function getSingleQuotedValue(e, t, n) {
		let r = "";
		let i = t;
		let a = t;
		let o = t;
		for (; i < n;) {
			let t = e.charCodeAt(i);
			if (t === 39) {
				r += e.slice(a, i) + "'";
				i += 2;
				a = o = i;
			} else if (t === 10 || t === 13) {
				r += e.slice(a, o);
				let t = skipFoldedBreaks(e, i, n);
				r += foldedBreaks(t.breaks);
				i = a = o = t.position;
			} else {
				i++;
				t !== 32 && t !== 9 && (o = i);
			}
		}
		return r + e.slice(a, n);
	}
	function getDoubleQuotedValue(e, t, n) {
		let r = "";
		let i = t;
		let a = t;
		let o = t;
		for (; i < n;) {
			let t = e.charCodeAt(i);
			if (t === 92) {
				r += e.slice(a, i);
				i++;
				let t = e.charCodeAt(i);
				if (t === 10 || t === 13) i = skipFoldedBreaks(e, i, n).position;
				else if (t < 256 && D[t]) {
					r += O[t];
					i++;
				} else {
					let n = escapedHexLen$1(t);
					let a = 0;
					for (; n > 0; n--) {
						i++;
						let t = fromHexCode$1(e.charCodeAt(i));
						a = (a << 4) + t;
					}
					r += charFromCodepoint(a);
					i++;
				}
				a = o = i;
			} else if (t === 10 || t === 13) {
				r += e.slice(a, o);
				let t = skipFoldedBreaks(e, i, n);
				r += foldedBreaks(t.breaks);
				i = a = o = t.position;
			} else {
				i++;
				t !== 32 && t !== 9 && (o = i);
			}
		}
		return r + e.slice(a, n);
	}
	function getBlockValue(e, t, n, r, i, a) {
		let o = r < 0 ? 0 : r;
		let s = e.slice(t, n).replace(/\r\n?/g, "\n");
		let c = s === "" ? [] : (s.endsWith("\n") ? s.slice(0, -1) : s).split("\n");
		let l = "";
		let u = !1;
		let d = 0;
		let f = !1;
		for (let e of c) {
			let t = 0;
			for (; t < o && e.charCodeAt(t) === 32;) t++;
			if (r < 0 || t >= e.length) {
				d++;
				continue;
			}
			let n = e.slice(o);
			let i = n.charCodeAt(0);
			if (a) {
				if (i === 32 || i === 9) {
					f = !0;
					l += "\n".repeat(u ? 1 + d : d);
				} else if (f) {
					f = !1;
					l += "\n".repeat(d + 1);
				} else d === 0 ? u && (l += " ") : l += "\n".repeat(d);
			} else l += "\n".repeat(u ? 1 + d : d);
			l += n;
			u = !0;
			d = 0;
		}
		i === E.KEEP ? l += "\n".repeat(u ? 1 + d : d) : i !== E.STRIP && u && (l += "\n");
		return l;
	}
	function getScalarValue(e, t) {
		if (t.valueStart === ke) return "";
		let { valueStart: n, valueEnd: r } = t;
		if (t.fast) return e.slice(n, r);
		switch (t.style) {
			case w.SINGLE_QUOTED: return getSingleQuotedValue(e, n, r);
			case w.DOUBLE_QUOTED: return getDoubleQuotedValue(e, n, r);
			case w.LITERAL_BLOCK: return getBlockValue(e, n, r, t.indent, t.chomping, !1);
			case w.FOLDED_BLOCK: return getBlockValue(e, n, r, t.indent, t.chomping, !0);
			default: return getPlainValue(e, n, r);
		}
	}
	Object.assign(Object.create(null), {
		"!": "!",
		"!!": "tag:yaml.org,2002:"
	});
	var Ae = {
		filename: "",
		schema: De,
		json: !1,
		maxTotalMergeKeys: 1e4,
		maxAliases: -1
	};
	var k = -1;
	var A = Object.prototype.hasOwnProperty;
	var j = 1;
	var M = 2;
	var N = 3;
	var P = 4;
	var je = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	var Me = /[,\[\]{}]/;
	var F = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	var I = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
	var L = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
	var Ne = RegExp(`^(?:${I})*$`);
	var Pe = RegExp(`^(?:${L})+$`);
	var Fe = RegExp(`^(?:!(?:${I})*|${L}(?:${I})*)$`);
	var R = {
		filename: "",
		maxDepth: 100
	};
	function addDocumentEvent(e, t, n) {
		e.events.push({
			type: C.DOCUMENT,
			explicitStart: t,
			explicitEnd: n,
			directives: e.directives
		});
	}
	function addSequenceEvent(e, t, n, r, i, a, o) {
		e.events.push({
			type: C.SEQUENCE,
			start: t,
			anchorStart: n,
			anchorEnd: r,
			tagStart: i,
			tagEnd: a,
			style: o
		});
	}
	function addMappingEvent(e, t, n, r, i, a, o) {
		e.events.push({
			type: C.MAPPING,
			start: t,
			anchorStart: n,
			anchorEnd: r,
			tagStart: i,
			tagEnd: a,
			style: o
		});
	}
	function insertFlowPairMappingEvent(e, t) {
		e.events.splice(t.eventsLength, 0, {
			type: C.MAPPING,
			start: t.position,
			anchorStart: k,
			anchorEnd: k,
			tagStart: k,
			tagEnd: k,
			style: T.FLOW
		});
	}
	function addScalarEvent(e, t, n, r, i, a, o, s, c = E.CLIP, l = -1, u = !1) {
		e.events.push({
			type: C.SCALAR,
			valueStart: t,
			valueEnd: n,
			anchorStart: r,
			anchorEnd: i,
			tagStart: a,
			tagEnd: o,
			style: s,
			chomping: c,
			indent: l,
			fast: u
		});
	}
	function addAliasEvent(e, t, n) {
		e.events.push({
			type: C.ALIAS,
			anchorStart: t,
			anchorEnd: n
		});
	}
	function addPopEvent(e) {
		e.events.push({ type: C.POP });
	}
	function addEmptyScalarEvent(e) {
		addScalarEvent(e, k, k, k, k, k, k, w.PLAIN);
	}
	function emptyProperties() {
		return {
			anchorStart: k,
			anchorEnd: k,
			tagStart: k,
			tagEnd: k
		};
	}
	function snapshotState(e) {
		return {
			position: e.position,
			line: e.line,
			lineStart: e.lineStart,
			lineIndent: e.lineIndent,
			firstTabInLine: e.firstTabInLine,
			eventsLength: e.events.length
		};
	}
	function restoreState(e, t) {
		e.position = t.position;
		e.line = t.line;
		e.lineStart = t.lineStart;
		e.lineIndent = t.lineIndent;
		e.firstTabInLine = t.firstTabInLine;
		e.events.length = t.eventsLength;
	}
	function throwError(e, t) {
		S.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
	}
	function isEol(e) {
		return e === 10 || e === 13;
	}
	function isWhiteSpace(e) {
		return e === 9 || e === 32;
	}
	function isWsOrEol(e) {
		return isWhiteSpace(e) || isEol(e);
	}
	function isWsOrEolOrEnd(e) {
		return e === 0 || isWsOrEol(e);
	}
	function isFlowIndicator(e) {
		return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
	}
	function fromDecimalCode(e) {
		return e >= 48 && e <= 57 ? e - 48 : -1;
	}
	function fromHexCode(e) {
		if (e >= 48 && e <= 57) return e - 48;
		let t = e | 32;
		if (t >= 97 && t <= 102) return t - 97 + 10;
		return -1;
	}
	function escapedHexLen(e) {
		if (e === 120) return 2;
		if (e === 117) return 4;
		if (e === 85) return 8;
		return 0;
	}
	function isSimpleEscape(e) {
		return e === 48 || e === 97 || e === 98 || e === 116 || e === 9 || e === 110 || e === 118 || e === 102 || e === 114 || e === 101 || e === 32 || e === 34 || e === 47 || e === 92 || e === 78 || e === 95 || e === 76 || e === 80;
	}
	function consumeLineBreak(e) {
		if (e.input.charCodeAt(e.position) === 10) e.position++;
		else {
			e.position++;
			e.input.charCodeAt(e.position) === 10 && e.position++;
		}
		e.line++;
		e.lineStart = e.position;
		e.lineIndent = 0;
		e.firstTabInLine = -1;
	}
	function skipSeparationSpace(e, t) {
		let n = 0;
		let r = e.input.charCodeAt(e.position);
		let i = e.position === e.lineStart || isWsOrEol(e.input.charCodeAt(e.position - 1));
		for (; r !== 0;) {
			for (; isWhiteSpace(r);) {
				i = !0;
				r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position);
				r = e.input.charCodeAt(++e.position);
			}
			if (t && i && r === 35) do
				r = e.input.charCodeAt(++e.position);
			while (!isEol(r) && r !== 0);
			if (!isEol(r)) break;
			consumeLineBreak(e);
			n++;
			i = !0;
			r = e.input.charCodeAt(e.position);
			for (; r === 32;) {
				e.lineIndent++;
				r = e.input.charCodeAt(++e.position);
			}
		}
		return n;
	}
	function testDocumentSeparator(e, t = e.position) {
		let n = e.input.charCodeAt(t);
		if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
			let n = e.input.charCodeAt(t + 3);
			return n === 0 || isWsOrEol(n);
		}
		return !1;
	}
	function skipByteOrderMark(e) {
		if (e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279) {
			e.position++;
			e.lineStart = e.position;
		}
	}
	function testDocumentBoundary(e) {
		if (e.position !== e.lineStart) return !1;
		if (testDocumentSeparator(e)) return !0;
		if (e.input.charCodeAt(e.position) !== 65279) return !1;
		let t = snapshotState(e);
		skipByteOrderMark(e);
		skipSeparationSpace(e, !0);
		let n = e.input.charCodeAt(e.position);
		let r = e.position === e.lineStart && (n === 37 || n === 45 && testDocumentSeparator(e));
		restoreState(e, t);
		return r;
	}
	function skipUntilLineEnd(e) {
		let t = e.input.charCodeAt(e.position);
		for (; t !== 0 && !isEol(t);) t = e.input.charCodeAt(++e.position);
	}
	function checkPrintable(e, t, n) {
		let r = je.exec(e.input.slice(t, n));
		if (r !== null) {
			e.position = t + r.index + r[0].length - 1;
			throwError(e, "the stream contains non-printable characters");
		}
	}
	function readTagProperty(e, t, n) {
		if (e.input.charCodeAt(e.position) !== 33) return !1;
		t.tagStart !== k && throwError(e, "duplication of a tag property");
		let r = e.position;
		let i = !1;
		let a = !1;
		let o = "!";
		let s = e.input.charCodeAt(++e.position);
		if (s === 60) {
			i = !0;
			s = e.input.charCodeAt(++e.position);
		} else if (s === 33) {
			a = !0;
			o = "!!";
			s = e.input.charCodeAt(++e.position);
		}
		let c = e.position;
		let l;
		if (i) {
			for (; s !== 0 && s !== 62;) s = e.input.charCodeAt(++e.position);
			s !== 62 && throwError(e, "unexpected end of the stream within a verbatim tag");
			l = e.input.slice(c, e.position);
			e.position++;
		} else {
			for (; s !== 0 && !isWsOrEol(s) && !(n && isFlowIndicator(s));) {
				if (s === 33) {
					if (a) throwError(e, "tag suffix cannot contain exclamation marks");
					else {
						o = e.input.slice(c - 1, e.position + 1);
						F.test(o) || throwError(e, "named tag handle cannot contain such characters");
						a = !0;
						c = e.position + 1;
					}
				}
				s = e.input.charCodeAt(++e.position);
			}
			l = e.input.slice(c, e.position);
			Me.test(l) && throwError(e, "tag suffix cannot contain flow indicator characters");
		}
		l && !(i ? Ne.test(l) : Pe.test(l)) && throwError(e, `tag name cannot contain such characters: ${l}`);
		!i && o !== "!" && o !== "!!" && !A.call(e.tagHandlers, o) && throwError(e, `undeclared tag handle "${o}"`);
		t.tagStart = r;
		t.tagEnd = e.position;
		return !0;
	}
	function readAnchorProperty(e, t) {
		if (e.input.charCodeAt(e.position) !== 38) return !1;
		t.anchorStart !== k && throwError(e, "duplication of an anchor property");
		e.position++;
		let n = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position));) e.position++;
		e.position === n && throwError(e, "name of an anchor node must contain at least one character");
		t.anchorStart = n;
		t.anchorEnd = e.position;
		return !0;
	}
	function readAlias(e, t) {
		if (e.input.charCodeAt(e.position) !== 42) return !1;
		(t.anchorStart !== k || t.tagStart !== k) && throwError(e, "alias node should not have any properties");
		e.position++;
		let n = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position)) && !isFlowIndicator(e.input.charCodeAt(e.position));) e.position++;
		e.position === n && throwError(e, "name of an alias node must contain at least one character");
		addAliasEvent(e, n, e.position);
		return !0;
	}
	function readFlowScalarBreak(e, t) {
		skipSeparationSpace(e, !1);
		e.lineIndent < t && throwError(e, "deficient indentation");
	}
	function readSingleQuotedScalar(e, t, n) {
		if (e.input.charCodeAt(e.position) !== 39) return !1;
		e.position++;
		let r = e.position;
		let i = !0;
		for (; e.input.charCodeAt(e.position) !== 0;) {
			let a = e.input.charCodeAt(e.position);
			if (a === 39) {
				if (e.input.charCodeAt(e.position + 1) === 39) {
					i = !1;
					e.position += 2;
					continue;
				}
				let t = e.position;
				e.position++;
				addScalarEvent(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, w.SINGLE_QUOTED, E.CLIP, -1, i);
				return !0;
			}
			if (isEol(a)) {
				i = !1;
				readFlowScalarBreak(e, t);
			} else e.position === e.lineStart && testDocumentSeparator(e) ? throwError(e, "unexpected end of the document within a single quoted scalar") : a !== 9 && a < 32 ? throwError(e, "expected valid JSON character") : e.position++;
		}
		throwError(e, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(e, t, n) {
		if (e.input.charCodeAt(e.position) !== 34) return !1;
		e.position++;
		let r = e.position;
		let i = !0;
		for (; e.input.charCodeAt(e.position) !== 0;) {
			let a = e.input.charCodeAt(e.position);
			if (a === 34) {
				let t = e.position;
				e.position++;
				addScalarEvent(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, w.DOUBLE_QUOTED, E.CLIP, -1, i);
				return !0;
			}
			if (a === 92) {
				i = !1;
				let n = e.input.charCodeAt(++e.position);
				if (isEol(n)) readFlowScalarBreak(e, t);
				else if (isSimpleEscape(n)) e.position++;
				else {
					let t = escapedHexLen(n);
					t === 0 && throwError(e, "unknown escape sequence");
					for (; t-- > 0;) {
						e.position++;
						fromHexCode(e.input.charCodeAt(e.position)) < 0 && throwError(e, "expected hexadecimal character");
					}
					e.position++;
				}
			} else if (isEol(a)) {
				i = !1;
				readFlowScalarBreak(e, t);
			} else e.position === e.lineStart && testDocumentSeparator(e) ? throwError(e, "unexpected end of the document within a double quoted scalar") : a !== 9 && a < 32 ? throwError(e, "expected valid JSON character") : e.position++;
		}
		throwError(e, "unexpected end of the stream within a double quoted scalar");
	}
	function readBlockScalar(e, t, n) {
		let r = e.input.charCodeAt(e.position);
		let i = E.CLIP;
		let a = -1;
		let o = !1;
		if (r !== 124 && r !== 62) return !1;
		let s = r === 124 ? w.LITERAL_BLOCK : w.FOLDED_BLOCK;
		e.position++;
		for (; e.input.charCodeAt(e.position) !== 0;) {
			let n = e.input.charCodeAt(e.position);
			let r = fromDecimalCode(n);
			if (n === 43 || n === 45) {
				i !== E.CLIP && throwError(e, "repeat of a chomping mode identifier");
				i = n === 43 ? E.KEEP : E.STRIP;
				e.position++;
			} else if (r >= 0) {
				r === 0 && throwError(e, "bad explicit indentation width of a block scalar; it cannot be less than one");
				o && throwError(e, "repeat of an indentation width identifier");
				a = t + r - 1;
				o = !0;
				e.position++;
			} else break;
		}
		let c = !1;
		for (; isWhiteSpace(e.input.charCodeAt(e.position));) {
			c = !0;
			e.position++;
		}
		c && e.input.charCodeAt(e.position) === 35 && skipUntilLineEnd(e);
		isEol(e.input.charCodeAt(e.position)) ? consumeLineBreak(e) : e.input.charCodeAt(e.position) !== 0 && throwError(e, "a line break is expected");
		let l = o ? a : -1;
		let u = 0;
		let d = e.position;
		let f = e.position;
		for (; e.input.charCodeAt(e.position) !== 0;) {
			let n = e.position;
			let r = 0;
			for (; e.input.charCodeAt(n + r) === 32;) r++;
			let i = e.input.charCodeAt(n + r);
			if (i === 0) {
				l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
				break;
			}
			if (testDocumentBoundary(e)) break;
			!o && l === -1 && isEol(i) && (u = Math.max(u, r));
			if (!o && l === -1 && !isEol(i)) {
				if (i === 9 && r < t) {
					e.position = n + r;
					throwError(e, "tab characters must not be used in indentation");
				}
				if (r >= t && r < u) {
					e.position = n + r;
					throwError(e, "bad indentation of a mapping entry");
				}
			}
			if (l === -1 && i !== 0 && !isEol(i) && r < t) {
				e.lineIndent = r;
				e.position = n + r;
				break;
			}
			!o && i !== 0 && !isEol(i) && l === -1 && (l = r);
			let a = l === -1 ? t + 1 : l;
			if (i !== 0 && !isEol(i) && r < a) {
				e.lineIndent = r;
				e.position = n + r;
				break;
			}
			skipUntilLineEnd(e);
			f = e.position;
			if (isEol(e.input.charCodeAt(e.position))) {
				consumeLineBreak(e);
				f = e.position;
			}
		}
		checkPrintable(e, d, f);
		addScalarEvent(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l);
		return !0;
	}
	function canStartPlainScalar(e, t) {
		let n = e.input.charCodeAt(e.position);
		let r = t === j;
		if (n === 0 || isWsOrEol(n) || n === 35 || n === 38 || n === 42 || n === 33 || n === 124 || n === 62 || n === 39 || n === 34 || n === 37 || n === 64 || n === 96 || isFlowIndicator(n)) return !1;
		if (n === 63 || n === 45) {
			let t = e.input.charCodeAt(e.position + 1);
			if (isWsOrEolOrEnd(t) || r && isFlowIndicator(t)) return !1;
		}
		return !0;
	}
	function readPlainScalar(e, t, n, r) {
		if (!canStartPlainScalar(e, n)) return !1;
		let i = e.position;
		let a = e.position;
		let o = e.input.charCodeAt(e.position);
		let s = n === j;
		let c = !1;
		for (; o !== 0 && !testDocumentBoundary(e);) {
			if (o === 58) {
				let t = e.input.charCodeAt(e.position + 1);
				if (isWsOrEolOrEnd(t) || s && isFlowIndicator(t)) break;
			} else if (o === 35) {
				if (isWsOrEol(e.input.charCodeAt(e.position - 1))) break;
			} else if (s && isFlowIndicator(o)) break;
			else if (isEol(o)) {
				let n = e.position;
				let r = e.line;
				let i = e.lineStart;
				let a = e.lineIndent;
				skipSeparationSpace(e, !1);
				if (e.lineIndent >= t) {
					c = !0;
					o = e.input.charCodeAt(e.position);
					continue;
				}
				e.position = n;
				e.line = r;
				e.lineStart = i;
				e.lineIndent = a;
				break;
			}
			isWhiteSpace(o) || (a = e.position + 1);
			o = e.input.charCodeAt(++e.position);
		}
		if (a === i) return !1;
		checkPrintable(e, i, a);
		addScalarEvent(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, w.PLAIN, E.CLIP, -1, !c);
		return !0;
	}
	function skipFlowSeparationSpace(e, t) {
		let n = e.line;
		skipSeparationSpace(e, !0);
		(e.line > n && e.lineIndent < t || e.firstTabInLine !== -1 && e.lineIndent < t) && throwError(e, "deficient indentation");
	}
	function readFlowCollection(e, t, n) {
		let r = e.input.charCodeAt(e.position);
		let i = r === 123;
		let a = e.position;
		let o = !0;
		if (r !== 91 && r !== 123) return !1;
		let s = i ? 125 : 93;
		i ? addMappingEvent(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.FLOW) : addSequenceEvent(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.FLOW);
		e.position++;
		for (; e.input.charCodeAt(e.position) !== 0;) {
			skipFlowSeparationSpace(e, t);
			let n = e.input.charCodeAt(e.position);
			if (n === s) {
				e.position++;
				addPopEvent(e);
				return !0;
			} else o ? n === 44 && throwError(e, "expected the node content, but found ','") : throwError(e, "missed comma between flow collection entries");
			let r = !1;
			let a = !1;
			if (n === 63 && isWsOrEol(e.input.charCodeAt(e.position + 1))) {
				r = a = !0;
				e.position += 1;
				skipFlowSeparationSpace(e, t);
			}
			let c = e.line;
			let l = snapshotState(e);
			let u = parseNode(e, t, j, !1, !0);
			skipFlowSeparationSpace(e, t);
			n = e.input.charCodeAt(e.position);
			if ((i || a || e.line === c) && n === 58) {
				r = !0;
				e.position++;
				skipFlowSeparationSpace(e, t);
				if (i) u || addEmptyScalarEvent(e);
				else {
					insertFlowPairMappingEvent(e, l);
					u || addEmptyScalarEvent(e);
				}
				parseNode(e, t, j, !1, !0) || addEmptyScalarEvent(e);
				skipFlowSeparationSpace(e, t);
				i || addPopEvent(e);
			} else if (i && r) {
				u || addEmptyScalarEvent(e);
				addEmptyScalarEvent(e);
			} else if (i) addEmptyScalarEvent(e);
			else if (r) {
				insertFlowPairMappingEvent(e, l);
				u || addEmptyScalarEvent(e);
				addEmptyScalarEvent(e);
				addPopEvent(e);
			}
			n = e.input.charCodeAt(e.position);
			if (n === 44) {
				o = !0;
				e.position++;
			} else o = !1;
		}
		throwError(e, "unexpected end of the stream within a flow collection");
	}
	function readBlockSequence(e, t, n) {
		if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1))) return !1;
		addSequenceEvent(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, T.BLOCK);
		for (; e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1));) {
			if (e.firstTabInLine !== -1) {
				e.position = e.firstTabInLine;
				throwError(e, "tab characters must not be used in indentation");
			}
			let n = e.line;
			e.position++;
			let r = skipSeparationSpace(e, !0) > 0;
			e.firstTabInLine !== -1 && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1)) && throwError(e, "bad indentation of a sequence entry");
			r && e.lineIndent <= t ? addEmptyScalarEvent(e) : parseNode(e, t, N, !1, !0);
			skipSeparationSpace(e, !0);
			if (e.lineIndent < t || e.position >= e.length) break;
			e.lineIndent > t && throwError(e, "bad indentation of a sequence entry");
			e.line === n && e.input.charCodeAt(e.position) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 1)) && throwError(e, "bad indentation of a sequence entry");
		}
		addPopEvent(e);
		return !0;
	}
	function readBlockMapping(e, t, n, r) {
		let i = !1;
		let a = !1;
		let o = !1;
		let s = !1;
		if (e.firstTabInLine !== -1) return !1;
		let c = e.input.charCodeAt(e.position);
		for (; c !== 0;) {
			if (!i && e.firstTabInLine !== -1) {
				e.position = e.firstTabInLine;
				throwError(e, "tab characters must not be used in indentation");
			}
			let l = e.input.charCodeAt(e.position + 1);
			let u = e.line;
			if ((c === 63 || c === 58) && isWsOrEolOrEnd(l)) {
				if (!o) {
					addMappingEvent(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, T.BLOCK);
					o = !0;
				}
				if (c === 63) {
					i && addEmptyScalarEvent(e);
					a = !0;
					i = !0;
				} else if (i) i = !1;
				else {
					addEmptyScalarEvent(e);
					a = !0;
					i = !1;
				}
				e.position += 1;
				s = !0;
			} else {
				if (i) {
					addEmptyScalarEvent(e);
					i = !1;
				}
				let t = snapshotState(e);
				if (!parseNode(e, n, M, !1, !0)) break;
				if (e.line === u) {
					c = e.input.charCodeAt(e.position);
					for (; isWhiteSpace(c);) c = e.input.charCodeAt(++e.position);
					if (c === 58) {
						c = e.input.charCodeAt(++e.position);
						isWsOrEolOrEnd(c) || throwError(e, "a whitespace character is expected after the key-value separator within a block mapping");
						if (!o) {
							e.events.splice(t.eventsLength, 0, {
								type: C.MAPPING,
								start: t.position,
								anchorStart: r.anchorStart,
								anchorEnd: r.anchorEnd,
								tagStart: r.tagStart,
								tagEnd: r.tagEnd,
								style: T.BLOCK
							});
							o = !0;
						}
						a = !0;
						i = !1;
						s = !1;
					} else if (a) throwError(e, "expected ':' after a mapping key");
					else {
						if (r.anchorStart !== k || r.tagStart !== k) {
							restoreState(e, t);
							return !1;
						}
						return !0;
					}
				} else if (a) throwError(e, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					if (r.anchorStart !== k || r.tagStart !== k) {
						restoreState(e, t);
						return !1;
					}
					return !0;
				}
			}
			parseNode(e, t, P, !0, s) && (s = !1);
			if (!i && s) {
				addEmptyScalarEvent(e);
				s = !1;
			}
			skipSeparationSpace(e, !0);
			c = e.input.charCodeAt(e.position);
			if ((e.line === u || e.lineIndent > t) && c !== 0) throwError(e, "bad indentation of a mapping entry");
			else if (e.lineIndent < t) break;
		}
		if (!a) return !1;
		i && addEmptyScalarEvent(e);
		o && addPopEvent(e);
		return !0;
	}
	function parseNode(e, t, n, r, i, a = !0) {
		e.depth >= e.maxDepth && throwError(e, `nesting exceeded maxDepth (${e.maxDepth})`);
		e.depth++;
		let o = 1;
		let s = !1;
		let c = !1;
		let l = null;
		let u = emptyProperties();
		let d = n === P || n === N;
		let f = d;
		let p = d;
		if (r && skipSeparationSpace(e, !0)) {
			s = !0;
			o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1;
		}
		if (o === 1) for (;;) {
			let r = e.input.charCodeAt(e.position);
			let i = snapshotState(e);
			if (s && o !== 1 && (r === 33 || r === 38)) break;
			if (s && p && (u.tagStart !== k || u.anchorStart !== k) && (r === 33 || r === 38)) {
				let n = snapshotState(e);
				let r = t + 1;
				if (readBlockMapping(e, e.position - e.lineStart, r, u) && e.events[n.eventsLength]?.type === C.MAPPING) {
					e.depth--;
					return !0;
				}
				restoreState(e, n);
			}
			if (s && (r === 33 && u.tagStart !== k || r === 38 && u.anchorStart !== k)) break;
			if (!readTagProperty(e, u, n === j) && !readAnchorProperty(e, u)) break;
			l === null && (l = i);
			if (skipSeparationSpace(e, !0)) {
				s = !0;
				f = p;
				o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1;
			} else f = !1;
		}
		f &&= s || i;
		if (o === 1 || n === P) {
			let r = n === j || n === M ? t : t + 1;
			let i = e.position - e.lineStart;
			if (o === 1) {
				if (f && (readBlockSequence(e, i, u) || readBlockMapping(e, i, r, u)) || readFlowCollection(e, r, u)) c = !0;
				else {
					let t = e.input.charCodeAt(e.position);
					if (l !== null && a && p && !f && t !== 124 && t !== 62) {
						let t = snapshotState(e);
						let n = l.position - l.lineStart;
						restoreState(e, l);
						readBlockMapping(e, n, r, emptyProperties()) && e.events[t.eventsLength]?.type === C.MAPPING ? c = !0 : restoreState(e, t);
					}
					!c && (d && readBlockScalar(e, r, u) || readSingleQuotedScalar(e, r, u) || readDoubleQuotedScalar(e, r, u) || readAlias(e, u) || readPlainScalar(e, r, n, u)) && (c = !0);
				}
			} else o === 0 && (c = f && readBlockSequence(e, i, u));
		}
		d &&= !c;
		if (!c && (u.anchorStart !== k || u.tagStart !== k || d)) {
			addScalarEvent(e, k, k, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, w.PLAIN);
			c = !0;
		}
		e.depth--;
		return c || u.anchorStart !== k || u.tagStart !== k;
	}
	function readDirective(e) {
		if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
		e.position++;
		let t = e.position;
		for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position));) e.position++;
		let n = e.input.slice(t, e.position);
		let r = [];
		n.length === 0 && throwError(e, "directive name must not be less than one character in length");
		for (; e.input.charCodeAt(e.position) !== 0 && !isEol(e.input.charCodeAt(e.position));) {
			for (; isWhiteSpace(e.input.charCodeAt(e.position));) e.position++;
			if (e.input.charCodeAt(e.position) === 35 || isEol(e.input.charCodeAt(e.position)) || e.input.charCodeAt(e.position) === 0) break;
			let t = e.position;
			for (; e.input.charCodeAt(e.position) !== 0 && !isWsOrEol(e.input.charCodeAt(e.position));) e.position++;
			r.push(e.input.slice(t, e.position));
		}
		isEol(e.input.charCodeAt(e.position)) && consumeLineBreak(e);
		if (n === "YAML") {
			e.directives.some((e) => e.kind === "yaml") && throwError(e, "duplication of %YAML directive");
			r.length !== 1 && throwError(e, "YAML directive accepts exactly one argument");
			let t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
			t === null && throwError(e, "ill-formed argument of the YAML directive");
			parseInt(t[1], 10) !== 1 && throwError(e, "unacceptable YAML version of the document");
			e.directives.push({
				kind: "yaml",
				version: r[0]
			});
		} else if (n === "TAG") {
			r.length !== 2 && throwError(e, "TAG directive accepts exactly two arguments");
			let [t, n] = r;
			F.test(t) || throwError(e, "ill-formed tag handle (first argument) of the TAG directive");
			A.call(e.tagHandlers, t) && throwError(e, `there is a previously declared suffix for "${t}" tag handle`);
			Fe.test(n) || throwError(e, "ill-formed tag prefix (second argument) of the TAG directive");
			e.tagHandlers[t] = n;
			e.directives.push({
				kind: "tag",
				handle: t,
				prefix: n
			});
		}
		return !0;
	}
	function readDocument(e) {
		e.directives = [];
		e.tagHandlers = Object.create(null);
		let t = !1;
		skipSeparationSpace(e, !0);
		for (; readDirective(e);) {
			t = !0;
			skipSeparationSpace(e, !0);
		}
		let n = !1;
		let r = !1;
		let i = !0;
		if (e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 && isWsOrEolOrEnd(e.input.charCodeAt(e.position + 3))) {
			n = !0;
			let t = e.line;
			e.position += 3;
			skipSeparationSpace(e, !0);
			i = e.line > t;
		} else t && throwError(e, "directives end mark is expected");
		let a = e.events.length;
		if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && testDocumentSeparator(e)) {
			e.position += 3;
			skipSeparationSpace(e, !0);
			return;
		}
		addDocumentEvent(e, n, !1);
		parseNode(e, e.lineIndent - 1, P, !1, i, i) || addEmptyScalarEvent(e);
		skipSeparationSpace(e, !0);
		if (e.position === e.lineStart && testDocumentSeparator(e)) {
			r = e.input.charCodeAt(e.position) === 46;
			if (r) {
				let t = e.line;
				e.position += 3;
				skipSeparationSpace(e, !0);
				e.line === t && e.position < e.length && throwError(e, "end of the stream or a document separator is expected");
			}
		}
		let o = e.events[a];
		o?.type === C.DOCUMENT && (o.explicitEnd = r);
		addPopEvent(e);
		!r && e.position < e.length && !testDocumentBoundary(e) && throwError(e, "end of the stream or a document separator is expected");
	}
	function parseEvents(e, t) {
		let n = e.length;
		let r = {
			...R,
			...t,
			input: `${e}\0`,
			length: n,
			position: 0,
			line: 0,
			lineStart: 0,
			lineIndent: 0,
			firstTabInLine: -1,
			depth: 0,
			directives: [],
			tagHandlers: Object.create(null),
			events: []
		};
		let i = e.indexOf("\0");
		i !== -1 && S.throwAt(e, i, "null byte is not allowed in input", r.filename);
		for (; r.position < r.length;) {
			skipByteOrderMark(r);
			skipSeparationSpace(r, !0);
			if (r.position >= r.length) break;
			let e = r.position;
			readDocument(r);
			r.position === e && throwError(r, "can not read a document");
		}
		return r.events;
	}
	({
		...R,
		...Ae
	});
	function hasBit(e, t) {
		return !!(e & 1 << t);
	}
	var z = {
		applyQuoteFlowKeysOption,
		doubleQuoteForInvisibles,
		doubleQuoteWhitespaceOnly,
		applyForceQuotesOption,
		tryLongOrMultilineAsBlock,
		quoteInvalidPlain,
		fallbackToDoubleQuoted
	};
	function _preferredQuotedStyle(e) {
		if (e.presenterOptions.quoteStyle === "single" && hasBit(e.allowedStylesMask, w.SINGLE_QUOTED)) return w.SINGLE_QUOTED;
		return w.DOUBLE_QUOTED;
	}
	function applyQuoteFlowKeysOption(e) {
		if (!e.presenterOptions.quoteFlowKeys) return;
		if (!e.isKey || !e.flowOnly || e.style !== w.PLAIN) return;
		e.style = w.DOUBLE_QUOTED;
	}
	function doubleQuoteForInvisibles(e) {
		e.style === w.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) && (e.style = w.DOUBLE_QUOTED);
	}
	function doubleQuoteWhitespaceOnly(e) {
		e.style === w.PLAIN && /^\s+$/.test(e.node.value) && (e.style = w.DOUBLE_QUOTED);
	}
	function applyForceQuotesOption(e) {
		if (!e.presenterOptions.forceQuotes) return;
		if (e.isKey || e.style !== w.PLAIN) return;
		if (e.node.tag !== e.presenterOptions.schema.defaultScalarTag.tagName) return;
		e.style = e.node.value.includes("\n") ? w.DOUBLE_QUOTED : _preferredQuotedStyle(e);
	}
	function tryLongOrMultilineAsBlock(e) {
		if (e.style !== w.PLAIN || e.isKey) return;
		let t = e.node.value;
		let n = t.indexOf("\n") !== -1;
		if (!hasBit(e.allowedStylesMask, w.LITERAL_BLOCK)) {
			n && (e.style = w.DOUBLE_QUOTED);
			return;
		}
		let r = e.presenterOptions.lineWidth;
		if (r === -1) {
			n && (e.style = w.LITERAL_BLOCK);
			return;
		}
		let i = Math.max(Math.min(r, 40), r - e.shiftOfContent);
		let a = 0;
		let o = !1;
		for (; a <= t.length;) {
			let e = t.length;
			let n = t.indexOf("\n", a);
			n !== -1 && (e = n);
			let r = t.slice(a, e);
			r.length > i && r[0] !== " " && / [^ \t]/.test(r) && (o = !0);
			if (n === -1) break;
			a = n + 1;
		}
		o ? e.style = w.FOLDED_BLOCK : n && (e.style = w.LITERAL_BLOCK);
	}
	function quoteInvalidPlain(e) {
		e.style === w.PLAIN && !hasBit(e.allowedStylesMask, w.PLAIN) && (e.style = _preferredQuotedStyle(e));
	}
	function fallbackToDoubleQuoted(e) {
		hasBit(e.allowedStylesMask, e.style) || (e.style = w.DOUBLE_QUOTED);
	}
	var Ie = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
	var Le = "[\\n\\r]";
	var Re = "\\uFEFF";
	var B = "[ \\t]";
	var V = `(?:(?!(?:${Le}|${Re}))${Ie})`;
	var H = `(?:(?!${B})${V})`;
	var U = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
	var W = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
	var ze = "[,\\[\\]{}]";
	var G = H;
	var K = `(?:(?!${ze})${H})`;
	var Be = `(?:(?:(?!${W})${H})|[?:-](?=${G}))`;
	var Ve = `(?:(?:(?!${W})${H})|[?:-](?=${K}))`;
	var q = `(?:(?:(?![:#])${G})|:(?=${G}))#*`;
	var J = `(?:(?:(?![:#])${K})|:(?=${K}))#*`;
	var Y = `(?:${B}*${q})*`;
	var X = `(?:${B}*${J})*`;
	var Z = `${Be}#*${Y}`;
	var Q = `${Ve}#*${X}`;
	var $ = Z;
	var He = Q;
	var Ue = `\\n+${q}${Y}`;
	var We = `\\n+${J}${X}`;
	var Ge = `${Z}(?:${Ue})*`;
	var Ke = `${Q}(?:${We})*`;
	RegExp(`^(?:${Ge})$`, "u");
	RegExp(`^(?:${Ke})$`, "u");
	RegExp(`^(?:${$})$`, "u");
	RegExp(`^(?:${He})$`, "u");
	RegExp(`^(?:${U})*$`, "u");
	RegExp(`^(?:${U}|\\n)*$`, "u");
	RegExp(`^(?:${V}|\\n)*$`, "u");
	Object.keys(z).map((e) => Reflect.get(z, e));
	C.DOCUMENT;
	C.SEQUENCE;
	C.MAPPING;
	C.SCALAR;
	C.ALIAS;
	C.POP;
	w.PLAIN;
	w.SINGLE_QUOTED;
	w.DOUBLE_QUOTED;
	w.LITERAL_BLOCK;
	w.FOLDED_BLOCK;
	T.BLOCK;
	T.FLOW;
	E.CLIP;
	E.STRIP;
	E.KEEP;
})
};
