"use strict";
exports.id = 962;
exports.ids = [962];
exports.modules = {
	...require("./shared-2454.index.js").modules,
	1597: (function (e, t, n) {
		n.d(t, {
			W: () => encodeBase64,
			y: () => decodeBase64
		});
		function decodeBase64(e) {
			if (e === "" || e.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(e)) return;
			let t = Uint8Array.from(atob(e), (e) => e.charCodeAt(0));
			return encodeBase64(t) === e ? t : void 0;
		}
		function encodeBase64(e) {
			return btoa(Array.from(e, (e) => String.fromCharCode(e)).join(""));
		}
	}),
	3487: (function (e, t, n) {
		n.d(t, { n: () => findBundles });
		var r = n(9530);
		var i = n(5566);
		var a = n(6800);
		var o = n(8799);
		let s = ".sig";
		function findBundles(e, t) {
			let n = new Set(e);
			let r = e.flatMap((e) => {
				let t = (0, o.XU)(e);
				if (!t) return [];
				let r = `${e}${s}`;
				return [{
					name: t,
					...n.has(r) && { signaturePath: r }
				}];
			});
			let i = r.filter(({ signaturePath: e }) => e).map(({ name: e }) => e);
			let a = r.flatMap(({ name: e }) => passOver(e, i) ?? []);
			let c = new Set(a.map(({ path: e }) => e));
			let l = r.filter(({ name: e }) => !c.has(e.path));
			return {
				bundles: l,
				passedOver: a,
				problems: [
					...l.length === 0 ? [noBundle(e, a)] : [],
					...l.flatMap(({ name: e }) => i.some(({ file: t }) => t === e.file) ? [] : [noSignature(e)]),
					...e.filter((e) => isOrphan(e, n)).map(noFile),
					...l.flatMap(({ name: e }) => otherVersion(e, t) ?? [])
				]
			};
		}
		function passOver(e, t) {
			if (t.some(({ file: t }) => t === e.file)) return;
			let n = t.find((t) => isArchiveOf(t, e));
			if (n) return {
				path: e.path,
				reason: `it is not signed, and ${(0, r.hD)(n.path)} is, its archive for the updater`
			};
			if (!/\.exe(?:\.zip)?$/i.test(e.file) || /setup/i.test(e.file)) return;
			return {
				path: e.path,
				reason: "it is not signed, and an .exe without \"setup\" in its name counts as a bare program"
			};
		}
		function isArchiveOf(e, t) {
			return e.isUpdaterArchive && !t.isUpdaterArchive && e.os === t.os && e.installer === t.installer && e.arch === t.arch && e.version === t.version && e.language === t.language && (0, o.I_)(e.product, t.product);
		}
		function isOrphan(e, t) {
			let n = e.slice(0, -4);
			return e.endsWith(s) && !t.has(n) && (0, o.XU)(n) !== void 0;
		}
		function spellings({ version: e, style: t }) {
			return t === "core" ? [(0, i.rT)(e), (0, i.qh)(e)] : [(0, i.qh)(e)];
		}
		function otherVersion(e, t) {
			let n = spellings(t);
			if (e.version === void 0 || n.includes(e.version.replace(/\+.*/, ""))) return;
			return {
				message: `${(0, r.hD)(e.path)} is of version ${e.version}, and the tag asks for ${n[0]}.`,
				fix: t.style === "tag" ? a.Fb : "Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder. Where the numbers are part of the product's name, put the version behind them, as in `tool-2.0_1.8.5_x64-setup.exe`, with the .sig."
			};
		}
		function noBundle(e, t) {
			return {
				message: `The artifacts folder ${e.length === 0 ? "is empty" : `has ${e.length} files, such as ${(0, r.hD)(e[0] ?? "")}`}: there is no bundle in it that the Tauri updater can install.${t.map(({ path: e, reason: t }) => ` ${(0, r.hD)(e)} was passed over: ${t}.`).join("")}`,
				fix: "It needs an -setup.exe, .msi, .AppImage, .deb, .rpm or .app.tar.gz with its .sig: set bundle.createUpdaterArtifacts in tauri.conf.json, and check that the artifacts of the build jobs were downloaded."
			};
		}
		function noSignature({ path: e, file: t }) {
			return {
				message: `${(0, r.hD)(e)} has no signature: ${(0, r.hD)(`${t}${s}`)} is not next to it.`,
				fix: "Set TAURI_SIGNING_PRIVATE_KEY in the build job, keep the .sig with the bundle, or keep the bundle out of the artifacts folder."
			};
		}
		function noFile(e) {
			return {
				message: `${(0, r.hD)(e)} signs a file that is not there: ${(0, r.hD)(e.slice(0, -4))}.`,
				fix: "Upload the bundle with its .sig, or leave both out."
			};
		}
	}),
	6800: (function (e, t, n) {
		n.d(t, {
			EF: () => givesAppVersion,
			Fb: () => a,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var r = n(5566);
		function tauriBuildConfig(e) {
			return {
				version: (0, r.qh)(e),
				bundle: { windows: { wix: { version: (0, r.rT)(e) } } }
			};
		}
		function isNumberedByFiles({ updater: e, versionStyle: t }, n) {
			return e !== void 0 && t !== "full" && n.length > 0;
		}
		let i = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(e) {
			return i.some((t) => t.test(e));
		}
		function setsComparator(e) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(e);
		}
		let a = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
	}),
	6914: (function (e, t, n) {
		n.d(t, {
			Q$: () => dateOf,
			UL: () => formatMonth,
			Ul: () => formatDayOfYear,
			ZV: () => monthStart,
			im: () => formatDay,
			mf: () => formatShortDay,
			qY: () => formatTimeOfDay,
			r4: () => formatInstant
		});
		function dateOf(e) {
			return new Date(Math.max(-864e10, Math.min(Math.floor(e), 864e10)) * 1e3);
		}
		function monthStart(e) {
			return dateOf(0).setUTCFullYear(0, e, 1) / 1e3;
		}
		function formatInstant(e) {
			return dateOf(e).toISOString().replace(".000Z", "Z");
		}
		function formatDay(e) {
			return `${formatDayOfYear(e)} ${dateOf(e).getUTCFullYear()}`;
		}
		function formatShortDay(e, t) {
			return dateOf(e).getUTCFullYear() === dateOf(t).getUTCFullYear() ? formatDayOfYear(e) : formatDay(e);
		}
		function formatDayOfYear(e) {
			return `${dateOf(e).getUTCDate()} ${formatMonth(e)}`;
		}
		function formatTimeOfDay(e) {
			return dateOf(e).toISOString().slice(-13, -8);
		}
		function formatMonth(e) {
			return dateOf(e).toUTCString().slice(8, 11);
		}
	}),
	9176: (function (e, t, n) {
		n.d(t, { W: () => checkSignedComment });
		var r = n(9231);
		var i = n(6914);
		var a = n(9530);
		var o = n(5566);
		var s = n(8799);
		var c = n(2454);
		function checkSignedComment(e, t, n) {
			let { taggedAt: r } = n;
			let { file: i, version: o, timestamp: s, repeated: l } = (0, c.Kc)(e);
			if (l) return {
				problems: [ambiguous(t, e, l)],
				warnings: []
			};
			let u = i !== void 0 && !isSameBundle(i, t) ? [otherFile(t, i)] : [];
			let d = checkSignedVersion(o, t, n);
			let f = t.version === void 0 && o === void 0 && s !== void 0 && r !== void 0 && s < r;
			return {
				problems: [...u, ...d?.fatal ? [d.problem] : []],
				warnings: [...d && !d.fatal ? [(0, a.BJ)(d.problem)] : [], ...f ? [(0, a.BJ)(older(t, s, r))] : []]
			};
		}
		function older(e, t, n) {
			return {
				message: `${(0, a.hD)(e.path)} names no version, and was signed at ${(0, i.r4)(t)}, before the tag was made at ${(0, i.r4)(n)}: it may be the bundle of an older version.`,
				fix: "Check that the artifacts are those of the build of this tag; where the version is in the name of the file, it is compared."
			};
		}
		function checkSignedVersion(e, t, { expected: { version: n, style: r }, requireSignedVersion: i, readsSignedVersion: s }) {
			let c = (0, o.qh)(n);
			let l = `Sign it with \`tauri signer sign --app-version ${c} ${(0, a.hD)(t.file)}\`.`;
			if (e === void 0) {
				let e = `The signature of ${(0, a.hD)(t.path)} names no version, and the app sets \`requireSignedVersion\`: it would refuse the update.`;
				return i ? {
					fatal: !0,
					problem: {
						message: e,
						fix: l
					}
				} : void 0;
			}
			let u = e.replace(/^v/, "");
			if (u === c) return;
			let d = `The signature of ${(0, a.hD)(t.path)} is for version ${(0, a.hD)(e)}, and the manifest announces ${c}: ${s ? "every app would refuse it" : "updater plugins from 2.12.0 on refuse it"}.`;
			let f = r === "core" && u === (0, o.rT)(n);
			let p = f ? `Build with the \`tauri-config\` output of validate-tag, which signs for ${c}. Or sign` : "Sign";
			return {
				fatal: !f || i || s,
				problem: {
					message: d,
					fix: l.replace(/^Sign/, p)
				}
			};
		}
		function isSameBundle(e, t) {
			if ((0, r.SM)(e) === (0, r.SM)(t.file)) return !0;
			let n = (0, s.XU)(e);
			if (n?.installer !== t.installer || n.isUpdaterArchive !== t.isUpdaterArchive) return !1;
			if ((0, s.I_)(n.stem, t.product)) return !0;
			return (0, s.I_)(n.product, t.product) && agree(n.arch, t.arch) && agree(n.version, t.version) && agree(n.language, t.language);
		}
		function agree(e, t) {
			return e === void 0 || t === void 0 || e === t;
		}
		function ambiguous(e, t, n) {
			return {
				message: `The signature of ${(0, a.hD)(e.path)} says ${n.join(" and ")} more than once in its trusted comment: ${(0, a.hD)(t)}.`,
				fix: "Sign the bundle again with `tauri signer sign`, which says each once."
			};
		}
		function otherFile(e, t) {
			return {
				message: `The signature of ${(0, a.hD)(e.path)} was made for a file named ${(0, a.hD)(t)}.`,
				fix: "Publish the bundle under the name it was signed with, or sign it again under the new name."
			};
		}
	})
};
