"use strict";
exports.id = 9535;
exports.ids = [9535];
exports.modules = {
	...require("./shared-6905.index.js").modules,
	...require("./shared-8799.index.js").modules,
	2843: (function (e, t, n) {
		n.d(t, {
			H: () => platformsLost,
			j: () => lostPlatforms
		});
		var r = n(9530);
		var i = n(5566);
		function lostPlatforms(e, t) {
			let n = new Set(t.platforms);
			return e.platforms.filter((e) => !n.has(e));
		}
		function platformsLost({ channel: e, path: t }, { version: n }, a) {
			let o = (0, i.qh)(n);
			return (0, r.V2)("platforms-lost", `${e} serves ${o} for ${a.join(", ")} already, and this manifest of ${o} does not: apps there would find no update.`, `Publish once, in a job after all builds, with the artifacts of every one, and list what must be there under \`platforms\`. To take the platforms away all the same, take their keys from ${t} on the live branch first.`, { file: t });
		}
	}),
	9091: (function (e, t, n) {
		n.d(t, {
			I: () => keepsInstallers,
			X: () => requireSameInstallers
		});
		var r = n(9530);
		var i = n(5566);
		var a = n(8799);
		function requireSameInstallers(e) {
			let t = e.flatMap((e) => changedKeys(e).map((t) => changedInstaller(e, t)));
			if (t.length > 0) throw new r.ag("installer-changed", t);
		}
		function keepsInstallers(e, t) {
			return changedKeys({
				standing: e,
				coming: t
			}).length === 0;
		}
		function changedKeys({ standing: e, coming: t }) {
			return [...e.urls].flatMap(([e, n]) => {
				let [r, i] = [installerAt(n), installerAt(t.urls.get(e))];
				return o.test(e) && r && i && r !== i ? [{
					key: e,
					from: r,
					to: i
				}] : [];
			});
		}
		let o = /^[^-]+-[^-]+$/;
		function installerAt(e) {
			if (e === void 0) return;
			let t = e.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
			return (0, a.XU)(decodeName(t))?.installer;
		}
		function decodeName(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return e;
			}
		}
		function changedInstaller({ channel: e, path: t, standing: n }, { key: a, from: o, to: c }) {
			return {
				message: `${e} serves ${(0, r.hD)(a)} with ${s[o]} since ${(0, i.qh)(n.version)} or earlier, and this manifest has ${s[c]} there: apps installed from one would be given the other.`,
				fix: `Build ${s[o]} as well. If no app installed from it is left, remove ${(0, r.hD)(a)} from ${t} on its branch first.`,
				place: { file: t }
			};
		}
		let s = {
			nsis: "an NSIS installer",
			msi: "an MSI",
			appimage: "an AppImage",
			deb: "a .deb",
			rpm: "an .rpm",
			app: "an app archive"
		};
	}),
	9535: (function (e, t, n) {
		n.d(t, {
			HB: () => offeredBy,
			I4: () => retract,
			O$: () => unreadable,
			PF: () => restore,
			Ui: () => bestOf,
			_j: () => candidatesFor,
			pN: () => offering,
			uQ: () => describeChange
		});
		var r = n(6748);
		var i = n(8342);
		var a = n(9530);
		var o = n(2843);
		var s = n(6905);
		var c = n(9091);
		var l = n(5566);
		function offeredBy(e) {
			return publishedAs(e)?.version;
		}
		function publishedAs(e) {
			return read(e).manifest;
		}
		function unreadable(e) {
			return e.flatMap((e) => read(e).problems ?? []);
		}
		function read({ path: e, text: t }) {
			if (t === void 0) return {};
			try {
				return { manifest: (0, s.parseManifest)(t, e) };
			} catch (e) {
				if (e instanceof a.ag) return { problems: e.problems };
				throw e;
			}
		}
		function offering(e, t) {
			return e.filter((e) => isSame(offeredBy(e), t));
		}
		function candidatesFor(e, t, n) {
			return (0, r.lN)((0, i.Ix)(t), e, n).toSorted((e, t) => (0, l.Zy)(t.version, e.version));
		}
		function retract(e, t, n) {
			let { channel: r, path: i } = e;
			let a = bestOf(t, n, e);
			let [s, c] = [publishedAs(e), a && publishedAs(a)];
			let l = s && c ? (0, o.j)(s, c) : [];
			return {
				channel: r,
				path: i,
				from: s?.version,
				to: a?.version,
				text: a?.text,
				lost: l
			};
		}
		function bestOf(e, t, n) {
			let r = publishedAs(n);
			let isFit = (e) => {
				let t = publishedAs(e);
				return t !== void 0 && (r === void 0 || (0, c.I)(r, t));
			};
			for (let { version: n } of e) {
				let e = t.find((e) => isSame(e.version, n) && isFit(e));
				if (e) return e;
			}
		}
		function restore(e, t, n) {
			return e.flatMap((e) => {
				let { channel: r, path: i } = e;
				let a = offeredBy(e);
				let o = n.find((e) => e.path === i && isSame(e.version, t));
				let s = e.text !== void 0 && (!a || (0, l.Zy)(a, t) >= 0);
				return o && !s ? [{
					channel: r,
					path: i,
					from: a,
					to: t,
					text: o.text,
					lost: []
				}] : [];
			});
		}
		function describeChange({ channel: e, from: t, to: n, lost: r }) {
			if (!n) return `No published version is left on ${e}: its manifest is deleted.`;
			let i = r.length === 0 ? "" : `, without ${r.join(", ")}`;
			return t ? `${e} offers ${(0, l.qh)(n)} instead of ${(0, l.qh)(t)}${i}.` : `${e} offers ${(0, l.qh)(n)} again.`;
		}
		function isSame(e, t) {
			return e !== void 0 && (0, l.Zy)(e, t) === 0;
		}
	})
};
