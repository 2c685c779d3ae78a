"use strict";
exports.id = 5290;
exports.ids = [5290];
exports.modules = {
	5290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		cp: () => cp,
		findInPath: () => findInPath,
		mkdirP: () => mkdirP,
		mv: () => mv,
		rmRF: () => rmRF,
		which: () => which
	});
	var external_assert_ = __webpack_require__(2613);
	var external_path_ = __webpack_require__(6928);
	var external_fs_ = __webpack_require__(9896);
	var __awaiter = function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P ||= Promise)(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator.throw(value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
	let IS_WINDOWS = process.platform === "win32";
	function readlink(fsPath) {
		return __awaiter(this, void 0, void 0, function* () {
			let result = yield external_fs_.promises.readlink(fsPath);
			if (IS_WINDOWS && !result.endsWith("\\")) return `${result}\\`;
			return result;
		});
	}
	external_fs_.constants.O_RDONLY;
	function exists(fsPath) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				yield stat(fsPath);
			} catch (err) {
				if (err.code === "ENOENT") return !1;
				throw err;
			}
			return !0;
		});
	}
	function isDirectory(fsPath_1) {
		return __awaiter(this, arguments, void 0, function* (fsPath, useStat = !1) {
			return (useStat ? yield stat(fsPath) : yield lstat(fsPath)).isDirectory();
		});
	}
	function isRooted(p) {
		p = normalizeSeparators(p);
		if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
		if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
		return p.startsWith("/");
	}
	function tryGetExecutablePath(filePath, extensions) {
		return __awaiter(this, void 0, void 0, function* () {
			let stats;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS) {
					let upperExt = external_path_.extname(filePath).toUpperCase();
					if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
			let originalFilePath = filePath;
			for (let extension of extensions) {
				filePath = originalFilePath + extension;
				stats = void 0;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						try {
							let directory = external_path_.dirname(filePath);
							let upperName = external_path_.basename(filePath).toUpperCase();
							for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
								filePath = external_path_.join(directory, actualName);
								break;
							}
						} catch (err) {
							console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
						}
						return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
			}
			return "";
		});
	}
	function normalizeSeparators(p) {
		p ||= "";
		if (IS_WINDOWS) {
			p = p.replace(/\//g, "\\");
			return p.replace(/\\\\+/g, "\\");
		}
		return p.replace(/\/\/+/g, "/");
	}
	function isUnixExecutable(stats) {
		return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
	}
	var io_awaiter = function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P ||= Promise)(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator.throw(value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	function cp(source_1, dest_1) {
		return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
			let { force, recursive, copySourceDirectory } = readCopyOptions(options);
			let destStat = (yield exists(dest)) ? yield stat(dest) : null;
			if (destStat && destStat.isFile() && !force) return;
			let newDest = destStat && destStat.isDirectory() && copySourceDirectory ? external_path_.join(dest, external_path_.basename(source)) : dest;
			if (!(yield exists(source))) throw Error(`no such file or directory: ${source}`);
			if ((yield stat(source)).isDirectory()) {
				if (recursive) yield cpDirRecursive(source, newDest, 0, force);
				else throw Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
			} else {
				if (external_path_.relative(source, newDest) === "") throw Error(`'${newDest}' and '${source}' are the same file`);
				yield io_copyFile(source, newDest, force);
			}
		});
	}
	function mv(source_1, dest_1) {
		return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
			if (yield exists(dest)) {
				let destExists = !0;
				if (yield isDirectory(dest)) {
					dest = external_path_.join(dest, external_path_.basename(source));
					destExists = yield exists(dest);
				}
				if (destExists) {
					if (options.force == null || options.force) yield rmRF(dest);
					else throw Error("Destination already exists");
				}
			}
			yield mkdirP(external_path_.dirname(dest));
			yield rename(source, dest);
		});
	}
	function rmRF(inputPath) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (IS_WINDOWS && /[*"<>|]/.test(inputPath)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
			try {
				yield rm(inputPath, {
					force: !0,
					maxRetries: 3,
					recursive: !0,
					retryDelay: 300
				});
			} catch (err) {
				throw Error(`File was unable to be removed ${err}`);
			}
		});
	}
	function mkdirP(fsPath) {
		return io_awaiter(this, void 0, void 0, function* () {
			(0, external_assert_.ok)(fsPath, "a path argument must be provided");
			yield mkdir(fsPath, { recursive: !0 });
		});
	}
	function which(tool, check) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (!tool) throw Error("parameter 'tool' is required");
			if (check) {
				let result = yield which(tool, !1);
				if (!result) {
					if (IS_WINDOWS) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
					else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
				}
				return result;
			}
			let matches = yield findInPath(tool);
			if (matches && matches.length > 0) return matches[0];
			return "";
		});
	}
	function findInPath(tool) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (!tool) throw Error("parameter 'tool' is required");
			let extensions = [];
			if (IS_WINDOWS && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(external_path_.delimiter)) extension && extensions.push(extension);
			if (isRooted(tool)) {
				let filePath = yield tryGetExecutablePath(tool, extensions);
				if (filePath) return [filePath];
				return [];
			}
			if (tool.includes(external_path_.sep)) return [];
			let directories = [];
			if (process.env.PATH) for (let p of process.env.PATH.split(external_path_.delimiter)) p && directories.push(p);
			let matches = [];
			for (let directory of directories) {
				let filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
				filePath && matches.push(filePath);
			}
			return matches;
		});
	}
	function readCopyOptions(options) {
		return {
			force: options.force == null || options.force,
			recursive: !!options.recursive,
			copySourceDirectory: options.copySourceDirectory == null || !!options.copySourceDirectory
		};
	}
	function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
		return io_awaiter(this, void 0, void 0, function* () {
			if (currentDepth >= 255) return;
			currentDepth++;
			yield mkdirP(destDir);
			let files = yield readdir(sourceDir);
			for (let fileName of files) {
				let srcFile = `${sourceDir}/${fileName}`;
				let destFile = `${destDir}/${fileName}`;
				(yield lstat(srcFile)).isDirectory() ? yield cpDirRecursive(srcFile, destFile, currentDepth, force) : yield io_copyFile(srcFile, destFile, force);
			}
			yield chmod(destDir, (yield stat(sourceDir)).mode);
		});
	}
	function io_copyFile(srcFile, destFile, force) {
		return io_awaiter(this, void 0, void 0, function* () {
			if ((yield lstat(srcFile)).isSymbolicLink()) {
				try {
					yield lstat(destFile);
					yield unlink(destFile);
				} catch (e) {
					if (e.code === "EPERM") {
						yield chmod(destFile, "0666");
						yield unlink(destFile);
					}
				}
				let symlinkFull = yield readlink(srcFile);
				yield symlink(symlinkFull, destFile, IS_WINDOWS ? "junction" : null);
			} else (!(yield exists(destFile)) || force) && (yield copyFile(srcFile, destFile));
		});
	}
})
};
