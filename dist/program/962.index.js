"use strict";
exports.id = 962;
exports.ids = [962];
exports.modules = {
	...require("./shared-2454.index.js").modules,
	1597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => encodeBase64,
			y: () => decodeBase64
		});
		function decodeBase64(text) {
			if (text === "" || text.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return;
			let bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
			return encodeBase64(bytes) === text ? bytes : void 0;
		}
		function encodeBase64(bytes) {
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
		}
	}),
	3487: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => findBundles });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _app_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
		var _bundle_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8799);
		let SIG = ".sig";
		function findBundles(paths, expected) {
			let known = new Set(paths);
			let named = paths.flatMap((path) => {
				let name = (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_3__.XU)(path);
				if (!name) return [];
				let signaturePath = `${path}${SIG}`;
				return [{
					name,
					...known.has(signaturePath) && { signaturePath }
				}];
			});
			let signed = named.filter(({ signaturePath }) => signaturePath).map(({ name }) => name);
			let passedOver = named.flatMap(({ name }) => passOver(name, signed) ?? []);
			let passed = new Set(passedOver.map(({ path }) => path));
			let bundles = named.filter(({ name }) => !passed.has(name.path));
			return {
				bundles,
				passedOver,
				problems: [
					...bundles.length === 0 ? [noBundle(paths, passedOver)] : [],
					...bundles.flatMap(({ name }) => signed.some(({ file }) => file === name.file) ? [] : [noSignature(name)]),
					...paths.filter((path) => isOrphan(path, known)).map(noFile),
					...bundles.flatMap(({ name }) => otherVersion(name, expected) ?? [])
				]
			};
		}
		function passOver(name, signed) {
			if (signed.some(({ file }) => file === name.file)) return;
			let archive = signed.find((other) => isArchiveOf(other, name));
			if (archive) return {
				path: name.path,
				reason: `it is not signed, and ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(archive.path)} is, its archive for the updater`
			};
			if (!/\.exe(?:\.zip)?$/i.test(name.file) || /setup/i.test(name.file)) return;
			return {
				path: name.path,
				reason: "it is not signed, and an .exe without \"setup\" in its name counts as a bare program"
			};
		}
		function isArchiveOf(archive, installer) {
			return archive.isUpdaterArchive && !installer.isUpdaterArchive && archive.os === installer.os && archive.installer === installer.installer && archive.arch === installer.arch && archive.version === installer.version && archive.language === installer.language && (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_3__.I_)(archive.product, installer.product);
		}
		function isOrphan(path, known) {
			let signed = path.slice(0, -4);
			return path.endsWith(SIG) && !known.has(signed) && (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_3__.XU)(signed) !== void 0;
		}
		function spellings({ version, style }) {
			return style === "core" ? [(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.rT)(version), (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)] : [(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)];
		}
		function otherVersion(name, expected) {
			let allowed = spellings(expected);
			if (name.version === void 0 || allowed.includes(name.version.replace(/\+.*/, ""))) return;
			return {
				message: `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} is of version ${name.version}, and the tag asks for ${allowed[0]}.`,
				fix: expected.style === "tag" ? _app_version_js__WEBPACK_IMPORTED_MODULE_2__.Fb : "Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder. Where the numbers are part of the product's name, put the version behind them, as in `tool-2.0_1.8.5_x64-setup.exe`, with the .sig."
			};
		}
		function noBundle(paths, passedOver) {
			return {
				message: `The artifacts folder ${paths.length === 0 ? "is empty" : `has ${paths.length} files, such as ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(paths[0] ?? "")}`}: there is no bundle in it that the Tauri updater can install.${passedOver.map(({ path, reason }) => ` ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} was passed over: ${reason}.`).join("")}`,
				fix: "It needs an -setup.exe, .msi, .AppImage, .deb, .rpm or .app.tar.gz with its .sig: set bundle.createUpdaterArtifacts in tauri.conf.json, and check that the artifacts of the build jobs were downloaded."
			};
		}
		function noSignature({ path, file }) {
			return {
				message: `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has no signature: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(`${file}${SIG}`)} is not next to it.`,
				fix: "Set TAURI_SIGNING_PRIVATE_KEY in the build job, keep the .sig with the bundle, or keep the bundle out of the artifacts folder."
			};
		}
		function noFile(path) {
			return {
				message: `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} signs a file that is not there: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path.slice(0, -4))}.`,
				fix: "Upload the bundle with its .sig, or leave both out."
			};
		}
	}),
	6800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => givesAppVersion,
			Fb: () => GIVE_APP_VERSION,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function tauriBuildConfig(version) {
			return {
				version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version),
				bundle: { windows: { wix: { version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.rT)(version) } } }
			};
		}
		function isNumberedByFiles({ updater, versionStyle }, channels) {
			return updater !== void 0 && versionStyle !== "full" && channels.length > 0;
		}
		let GIVEN = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(text) {
			return GIVEN.some((pattern) => pattern.test(text));
		}
		function setsComparator(source) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(source);
		}
		let GIVE_APP_VERSION = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
	}),
	6914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			UL: () => formatMonth,
			Ul: () => formatDayOfYear,
			ZV: () => monthStart,
			im: () => formatDay,
			mf: () => formatShortDay,
			qY: () => formatTimeOfDay,
			r4: () => formatInstant
		});
		function dateOf(seconds) {
			return new Date(Math.max(-864e10, Math.min(Math.floor(seconds), 864e10)) * 1e3);
		}
		function monthStart(months) {
			return dateOf(0).setUTCFullYear(0, months, 1) / 1e3;
		}
		function formatInstant(seconds) {
			return dateOf(seconds).toISOString().replace(".000Z", "Z");
		}
		function formatDay(seconds) {
			return `${formatDayOfYear(seconds)} ${dateOf(seconds).getUTCFullYear()}`;
		}
		function formatShortDay(seconds, now) {
			return dateOf(seconds).getUTCFullYear() === dateOf(now).getUTCFullYear() ? formatDayOfYear(seconds) : formatDay(seconds);
		}
		function formatDayOfYear(seconds) {
			return `${dateOf(seconds).getUTCDate()} ${formatMonth(seconds)}`;
		}
		function formatTimeOfDay(seconds) {
			return dateOf(seconds).toISOString().slice(-13, -8);
		}
		function formatMonth(seconds) {
			return dateOf(seconds).toUTCString().slice(8, 11);
		}
	}),
	9176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => checkSignedComment });
		var _publish_release_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9231);
		var _text_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6914);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8799);
		var _minisign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2454);
		function checkSignedComment(trustedComment, name, rules) {
			let { taggedAt } = rules;
			let { file, version, timestamp, repeated } = (0, _minisign_js__WEBPACK_IMPORTED_MODULE_3__.Kc)(trustedComment);
			if (repeated) return {
				problems: [ambiguous(name, trustedComment, repeated)],
				warnings: []
			};
			let fileProblem = file !== void 0 && !isSameBundle(file, name) ? [otherFile(name, file)] : [];
			let mismatch = checkSignedVersion(version, name, rules);
			let isOlder = name.version === void 0 && version === void 0 && timestamp !== void 0 && taggedAt !== void 0 && timestamp < taggedAt;
			return {
				problems: [...fileProblem, ...mismatch?.fatal ? [mismatch.problem] : []],
				warnings: [...mismatch && !mismatch.fatal ? [(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ)(mismatch.problem)] : [], ...isOlder ? [(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ)(older(name, timestamp, taggedAt))] : []]
			};
		}
		function older(name, timestamp, taggedAt) {
			return {
				message: `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} names no version, and was signed at ${(0, _text_date_js__WEBPACK_IMPORTED_MODULE_4__.r4)(timestamp)}, before the tag was made at ${(0, _text_date_js__WEBPACK_IMPORTED_MODULE_4__.r4)(taggedAt)}: it may be the bundle of an older version.`,
				fix: "Check that the artifacts are those of the build of this tag; where the version is in the name of the file, it is compared."
			};
		}
		function checkSignedVersion(signed, name, { expected: { version, style }, requireSignedVersion, readsSignedVersion }) {
			let announced = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
			let fix = `Sign it with \`tauri signer sign --app-version ${announced} ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.file)}\`.`;
			if (signed === void 0) {
				let message = `The signature of ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} names no version, and the app sets \`requireSignedVersion\`: it would refuse the update.`;
				return requireSignedVersion ? {
					fatal: !0,
					problem: {
						message,
						fix
					}
				} : void 0;
			}
			let plain = signed.replace(/^v/, "");
			if (plain === announced) return;
			let message = `The signature of ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} is for version ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(signed)}, and the manifest announces ${announced}: ${readsSignedVersion ? "every app would refuse it" : "updater plugins from 2.12.0 on refuse it"}.`;
			let isCore = style === "core" && plain === (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.rT)(version);
			let build = isCore ? `Build with the \`tauri-config\` output of validate-tag, which signs for ${announced}. Or sign` : "Sign";
			return {
				fatal: !isCore || requireSignedVersion || readsSignedVersion,
				problem: {
					message,
					fix: fix.replace(/^Sign/, build)
				}
			};
		}
		function isSameBundle(file, name) {
			if ((0, _publish_release_url_js__WEBPACK_IMPORTED_MODULE_5__.SM)(file) === (0, _publish_release_url_js__WEBPACK_IMPORTED_MODULE_5__.SM)(name.file)) return !0;
			let signed = (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__.XU)(file);
			if (signed?.installer !== name.installer || signed.isUpdaterArchive !== name.isUpdaterArchive) return !1;
			if ((0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__.I_)(signed.stem, name.product)) return !0;
			return (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__.I_)(signed.product, name.product) && agree(signed.arch, name.arch) && agree(signed.version, name.version) && agree(signed.language, name.language);
		}
		function agree(a, b) {
			return a === void 0 || b === void 0 || a === b;
		}
		function ambiguous(name, trustedComment, fields) {
			return {
				message: `The signature of ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} says ${fields.join(" and ")} more than once in its trusted comment: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(trustedComment)}.`,
				fix: "Sign the bundle again with `tauri signer sign`, which says each once."
			};
		}
		function otherFile(name, file) {
			return {
				message: `The signature of ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name.path)} was made for a file named ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file)}.`,
				fix: "Publish the bundle under the name it was signed with, or sign it again under the new name."
			};
		}
	})
};
