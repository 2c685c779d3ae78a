"use strict";
exports.modules = {
	8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dJ: () => fileNameFor,
			I_: () => isSameProduct,
			XU: () => parseBundleName
		});
		let ARCHES = {
			x86_64: "x86_64",
			"x86-64": "x86_64",
			x64: "x86_64",
			amd64: "x86_64",
			aarch64: "aarch64",
			arm64: "aarch64",
			i686: "i686",
			i586: "i686",
			i386: "i686",
			x86: "i686",
			ia32: "i686",
			armv7l: "armv7",
			armv7hl: "armv7",
			armv7: "armv7",
			armhfp: "armv7",
			armhf: "armv7",
			armel: "armv7",
			arm: "armv7",
			riscv64gc: "riscv64",
			riscv64: "riscv64",
			universal: "universal"
		};
		let OF_MACS = [
			"x86_64",
			"aarch64",
			"universal"
		];
		let WORDS = Object.keys(ARCHES).join("|");
		let AT_END = RegExp(`^(.*)[._ -](${WORDS})$`, "i");
		let IN_FOLDER = RegExp(`(?:^|[^a-z0-9])(${WORDS})(?![a-z0-9])`, "gi");
		function splitArch(name, os) {
			let [, rest, word] = AT_END.exec(name) ?? [];
			return rest === void 0 || word === void 0 ? { rest: name } : {
				rest,
				said: readWord(word, os)
			};
		}
		function archOfFolders(folders, os) {
			for (let folder of folders.toReversed()) {
				let found = [...folder.matchAll(IN_FOLDER)].map(([, word = ""]) => readWord(word, os));
				if (new Set(found.map(({ arch }) => arch)).size === 1) return found[0];
			}
		}
		function decideArch(os, file, folder) {
			if (os === "darwin" && file && folder && plain(file) !== plain(folder)) return { doubts: [file, folder] };
			let said = file ?? folder;
			if (!said) return {};
			return (os === "darwin" ? OF_MACS.includes(said.arch) : said.arch !== "universal") ? { arch: said.arch } : { doubts: [said] };
		}
		function plain({ arch }) {
			return arch === "i686" ? "x86_64" : arch;
		}
		function readWord(word, os) {
			let lower = word.toLowerCase();
			return {
				word,
				arch: os === "darwin" && lower === "arm" ? "aarch64" : ARCHES[lower]
			};
		}
		let kind = (ending, os, installer, isUpdaterArchive = !1) => ({
			ending,
			os,
			installer,
			isUpdaterArchive
		});
		let KINDS = [
			kind(".app.tar.gz", "darwin", "app", !0),
			kind(".appimage.tar.gz", "linux", "appimage", !0),
			kind(".appimage", "linux", "appimage"),
			kind(".deb", "linux", "deb"),
			kind(".rpm", "linux", "rpm"),
			kind(".msi.zip", "windows", "msi", !0),
			kind(".msi", "windows", "msi"),
			kind(".nsis.zip", "windows", "nsis", !0),
			kind(".exe.zip", "windows", "nsis", !0),
			kind(".exe", "windows", "nsis")
		];
		let VERSION_AT_END = /^(.*?)(?:[._ -]v?|(?<=\p{L})|^)(\d+(?:\.\d+)+(?:[-~](?!v?\d+\.\d)[0-9A-Za-z.~-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u;
		let RPM_RELEASE = /-(?!\d+\.\d+\.)\d[^-]*$/;
		let SETUP_AT_END = /^(.*)([._ -]setup)$/i;
		let LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/;
		function parseBundleName(path) {
			let segments = path.split(/[\\/]/);
			let file = segments.pop() ?? "";
			let found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending));
			if (!found || file.length === found.ending.length || file.length > 255) return;
			let { ending, ...kindOf } = found;
			let stem = file.slice(0, -ending.length);
			let { said, ...named } = parseStem(stem, kindOf);
			let verdict = decideArch(kindOf.os, said, archOfFolders(segments, kindOf.os));
			return {
				path: [...segments, file].join("/"),
				file,
				stem,
				...kindOf,
				...named,
				...verdict
			};
		}
		function isSameProduct(a, b) {
			let plain = (name) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");
			return plain(a) === plain(b);
		}
		function fileNameFor({ file, stem, installer, os, doubts = [] }, arch) {
			let { head, tail } = splitTail(stem, installer);
			return `${doubts.length > 1 ? head : splitArch(head, os).rest}_${arch}${tail}${file.slice(stem.length)}`;
		}
		function parseStem(stem, { installer, os }) {
			let { head, language } = splitTail(stem, installer);
			let { rest, ...arch } = splitArch(head, os);
			let { product, version } = splitVersion(rest.replace(/[._ -](?:windows|darwin|macos|linux)$/i, ""), installer);
			return {
				product,
				...arch,
				...version !== void 0 && { version: version.replaceAll("~", "-") },
				...language !== void 0 && { language }
			};
		}
		function splitTail(stem, installer) {
			let found = installer === "nsis" ? SETUP_AT_END.exec(stem) : installer === "msi" ? LANGUAGE_AT_END.exec(stem) : null;
			let head = found?.[1] ?? stem;
			return {
				head,
				tail: stem.slice(head.length),
				...installer === "msi" && found?.[2] && { language: found[2] }
			};
		}
		function splitVersion(name, installer) {
			let unreleased = installer === "rpm" ? name.replace(RPM_RELEASE, "") : name;
			let found = VERSION_AT_END.exec(unreleased) ?? VERSION_AT_END.exec(name);
			return found ? {
				product: found[1] ?? "",
				version: found[2]
			} : { product: name };
		}
	})
};
