"use strict";
exports.id = 5290;
exports.ids = [5290];
exports.modules = {
	5290: (function (e, t, n) {
	n.r(t);
	n.d(t, {
		cp: () => cp,
		findInPath: () => findInPath,
		mkdirP: () => mkdirP,
		mv: () => mv,
		rmRF: () => rmRF,
		which: () => which
	});
	var r = n(2613);
	var i = n(6928);
	var a = n(9896);
	var __awaiter = function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	let { chmod: o, copyFile: s, lstat: c, mkdir: l, open: u, readdir: d, rename: f, rm: p, rmdir: m, stat: h, symlink: g, unlink: _ } = a.promises;
	let v = process.platform === "win32";
	function readlink(e) {
		return __awaiter(this, void 0, void 0, function* () {
			let t = yield a.promises.readlink(e);
			if (v && !t.endsWith("\\")) return `${t}\\`;
			return t;
		});
	}
	a.constants.O_RDONLY;
	function exists(e) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				yield h(e);
			} catch (e) {
				if (e.code === "ENOENT") return !1;
				throw e;
			}
			return !0;
		});
	}
	function isDirectory(e) {
		return __awaiter(this, arguments, void 0, function* (e, t = !1) {
			return (t ? yield h(e) : yield c(e)).isDirectory();
		});
	}
	function isRooted(e) {
		e = normalizeSeparators(e);
		if (!e) throw Error("isRooted() parameter \"p\" cannot be empty");
		if (v) return e.startsWith("\\") || /^[A-Z]:/i.test(e);
		return e.startsWith("/");
	}
	function tryGetExecutablePath(e, t) {
		return __awaiter(this, void 0, void 0, function* () {
			let n;
			try {
				n = yield h(e);
			} catch (t) {
				t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (v) {
					let n = i.extname(e).toUpperCase();
					if (t.some((e) => e.toUpperCase() === n)) return e;
				} else if (isUnixExecutable(n)) return e;
			}
			let r = e;
			for (let a of t) {
				e = r + a;
				n = void 0;
				try {
					n = yield h(e);
				} catch (t) {
					t.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
				}
				if (n && n.isFile()) {
					if (v) {
						try {
							let t = i.dirname(e);
							let n = i.basename(e).toUpperCase();
							for (let r of yield d(t)) if (n === r.toUpperCase()) {
								e = i.join(t, r);
								break;
							}
						} catch (t) {
							console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
						}
						return e;
					} else if (isUnixExecutable(n)) return e;
				}
			}
			return "";
		});
	}
	function normalizeSeparators(e) {
		e ||= "";
		if (v) {
			e = e.replace(/\//g, "\\");
			return e.replace(/\\\\+/g, "\\");
		}
		return e.replace(/\/\/+/g, "/");
	}
	function isUnixExecutable(e) {
		return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
	}
	var io_awaiter = function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r.throw(e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	function cp(e, t) {
		return io_awaiter(this, arguments, void 0, function* (e, t, n = {}) {
			let { force: r, recursive: a, copySourceDirectory: o } = readCopyOptions(n);
			let s = (yield exists(t)) ? yield h(t) : null;
			if (s && s.isFile() && !r) return;
			let c = s && s.isDirectory() && o ? i.join(t, i.basename(e)) : t;
			if (!(yield exists(e))) throw Error(`no such file or directory: ${e}`);
			if ((yield h(e)).isDirectory()) {
				if (a) yield cpDirRecursive(e, c, 0, r);
				else throw Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);
			} else {
				if (i.relative(e, c) === "") throw Error(`'${c}' and '${e}' are the same file`);
				yield io_copyFile(e, c, r);
			}
		});
	}
	function mv(e, t) {
		return io_awaiter(this, arguments, void 0, function* (e, t, n = {}) {
			if (yield exists(t)) {
				let r = !0;
				if (yield isDirectory(t)) {
					t = i.join(t, i.basename(e));
					r = yield exists(t);
				}
				if (r) {
					if (n.force == null || n.force) yield rmRF(t);
					else throw Error("Destination already exists");
				}
			}
			yield mkdirP(i.dirname(t));
			yield f(e, t);
		});
	}
	function rmRF(e) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (v && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
			try {
				yield p(e, {
					force: !0,
					maxRetries: 3,
					recursive: !0,
					retryDelay: 300
				});
			} catch (e) {
				throw Error(`File was unable to be removed ${e}`);
			}
		});
	}
	function mkdirP(e) {
		return io_awaiter(this, void 0, void 0, function* () {
			(0, r.ok)(e, "a path argument must be provided");
			yield l(e, { recursive: !0 });
		});
	}
	function which(e, t) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (!e) throw Error("parameter 'tool' is required");
			if (t) {
				let t = yield which(e, !1);
				if (!t) {
					if (v) throw Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
					else throw Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
				}
				return t;
			}
			let n = yield findInPath(e);
			if (n && n.length > 0) return n[0];
			return "";
		});
	}
	function findInPath(e) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (!e) throw Error("parameter 'tool' is required");
			let t = [];
			if (v && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(i.delimiter)) e && t.push(e);
			if (isRooted(e)) {
				let n = yield tryGetExecutablePath(e, t);
				if (n) return [n];
				return [];
			}
			if (e.includes(i.sep)) return [];
			let n = [];
			if (process.env.PATH) for (let e of process.env.PATH.split(i.delimiter)) e && n.push(e);
			let r = [];
			for (let a of n) {
				let n = yield tryGetExecutablePath(i.join(a, e), t);
				n && r.push(n);
			}
			return r;
		});
	}
	function readCopyOptions(e) {
		return {
			force: e.force == null || e.force,
			recursive: !!e.recursive,
			copySourceDirectory: e.copySourceDirectory == null || !!e.copySourceDirectory
		};
	}
	function cpDirRecursive(e, t, n, r) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (n >= 255) return;
			n++;
			yield mkdirP(t);
			let i = yield d(e);
			for (let a of i) {
				let i = `${e}/${a}`;
				let o = `${t}/${a}`;
				(yield c(i)).isDirectory() ? yield cpDirRecursive(i, o, n, r) : yield io_copyFile(i, o, r);
			}
			yield o(t, (yield h(e)).mode);
		});
	}
	function io_copyFile(e, t, n) {
		return io_awaiter(this, void 0, void 0, function* () {
			if ((yield c(e)).isSymbolicLink()) {
				try {
					yield c(t);
					yield _(t);
				} catch (e) {
					if (e.code === "EPERM") {
						yield o(t, "0666");
						yield _(t);
					}
				}
				let n = yield readlink(e);
				yield g(n, t, v ? "junction" : null);
			} else (!(yield exists(t)) || n) && (yield s(e, t));
		});
	}
})
};
