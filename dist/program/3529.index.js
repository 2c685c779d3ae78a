"use strict";
exports.id = 3529;
exports.ids = [3529,5120];
exports.modules = {
	...require("./shared-2454.index.js").modules,
	...require("./common.index.js").modules,
	110: (function (e, t, n) {
		n.d(t, {
			E: () => _,
			U: () => isTauriOverlay
		});
		var r = n(1926);
		var i = n(8023);
		var a = n(284);
		var o = n(5613);
		var s = n(7569);
		var c = n(9530);
		var l = n(2205);
		var u = n(2454);
		var d = n(851);
		var f = n(5566);
		var p = n(7286);
		var m = n(6903);
		let h = [
			/^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?)(.+)$/,
			/^(https:\/\/github\.com\/[^/]+\/[^/]+\/raw\/(?:refs\/heads\/)?)(.+)$/,
			/^(https:\/\/cdn\.jsdelivr\.net\/gh\/[^/]+\/[^/@]+@)(.+)$/
		];
		function asksLatestRelease(e) {
			return g.test(e);
		}
		let g = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/latest\/download\//;
		function judgeEndpoint(e, t, n, r = !1) {
			if (e.startsWith("http://") && r) return;
			if (e.startsWith("http://")) return {
				why: "is not https, which the updater refuses",
				wanted: e.replace("http:", "https:"),
				isSure: !1
			};
			let [, i] = g.exec(e) ?? [];
			let [a = ""] = t;
			if (i !== void 0) {
				let e = `https://raw.githubusercontent.com/${i}/${n}/${a}`;
				return {
					why: "asks the latest release of the repository, which may be of another track",
					wanted: e,
					isSure: !1,
					fix: `Set \`latest: true\` for its track, so that the latest release is always one of its own; or poll ${(0, c.hD)(e)}, once a release workflow publishes that manifest.`
				};
			}
			for (let r of h) {
				let [, i, a] = r.exec(e) ?? [];
				if (i !== void 0 && a !== void 0) return judgeFile(i, a, t, n);
			}
		}
		function judgeFile(e, t, n, r) {
			let i = n.map((e) => `${r}/${e}`);
			if (i.includes(t)) return;
			let a = n.find((e) => t.endsWith(`/${e}`));
			if (a !== void 0) return {
				why: `is not on ${r}, where manifests are committed`,
				wanted: `${e}${r}/${a}`,
				isSure: !0
			};
			return {
				why: "names none of the track's manifests",
				wanted: `${e}${i[0] ?? ""}`,
				isSure: !1
			};
		}
		let _ = [
			{
				name: "updater-config-missing",
				severity: "error",
				meaning: "The `tauri-config` of a track is not in the repository.",
				check: checkThere
			},
			{
				name: "updater-key-unknown",
				severity: "error",
				meaning: "A track has an updater but no `tauri-config`, and its release workflow sets no `public-key`: signatures cannot be verified, and no manifest is made.",
				incident: 29,
				check: checkKeyKnown
			},
			{
				name: "updater-key",
				severity: "error",
				meaning: "The public key in the Tauri configuration is missing or not a minisign key: apps would refuse every update.",
				incident: 29,
				check: (e) => updatersOf(e).flatMap(checkKey)
			},
			{
				name: "updater-endpoint",
				severity: "error",
				meaning: "Installed apps poll another place than the one that the manifests are committed to.",
				fixable: !0,
				check: (e) => updatersOf(e).flatMap((t) => checkEndpoints(t, e))
			},
			{
				name: "updater-channel",
				severity: "warning",
				meaning: "The Tauri configuration names only manifests of pre-release channels: live users would follow them.",
				check: (e) => updatersOf(e).flatMap((t) => checkChannel(t, e))
			},
			{
				name: "updater-artifacts",
				severity: "error",
				meaning: "`bundle.createUpdaterArtifacts` is not on: the build makes no signatures.",
				fixable: !0,
				check: (e) => updatersOf(e).flatMap((t) => checkArtifacts(t, e))
			}
		];
		function isTauriOverlay(e) {
			return /^tauri\.[\w.-]+\.conf\.json5?$/.test((0, o.Vb)(e));
		}
		function updatersOf({ tracks: e, texts: t }) {
			return e.flatMap(({ track: e }) => {
				let { updater: n } = e;
				let r = n?.tauriConfig ?? e.versionFiles.find((e) => (0, o.Vb)(e.path) === "tauri.conf.json")?.path;
				let a = r === void 0 ? void 0 : t.get(r);
				if (!n || r === void 0 || a === void 0) return [];
				let l = (0, s.C)(() => (0, i.q)(r, a));
				return l instanceof c.ag ? [] : [{
					track: {
						...e,
						updater: n
					},
					path: r,
					text: a,
					root: l
				}];
			});
		}
		function checkThere(e) {
			return e.tracks.flatMap(({ track: t }) => {
				let n = t.updater?.tauriConfig;
				if (n === void 0 || e.files.includes(n)) return [];
				let r = e.files.filter((e) => (0, o.Vb)(e) === (0, o.Vb)(n));
				return {
					message: `The Tauri configuration ${(0, c.hD)(n)} of ${t.name} is not in the repository.`,
					fix: r[0] === void 0 ? "Correct its path." : `Did you mean ${(0, c.hD)(r[0])}?`,
					place: (0, m.P)(e, t, "updater", "tauri-config")
				};
			});
		}
		function checkKeyKnown(e) {
			return e.tracks.flatMap(({ track: t }) => {
				let { updater: n, releaseWorkflow: r } = t;
				if (!n || n.tauriConfig !== void 0) return [];
				if (!(e.workflows.find(({ name: e }) => e === r)?.jobs ?? []).flatMap(({ steps: e }) => e).filter((e) => e.action === "write-updater-manifest").some((e) => (0, p.wg)(e, "public-key") === void 0)) return [];
				let [i] = e.files.filter((e) => (0, o.Vb)(e) === "tauri.conf.json");
				return {
					message: `${t.name} has an updater without \`tauri-config\`, and ${r} gives write-updater-manifest no \`public-key\`: there is no key to verify signatures with.`,
					fix: `Add \`tauri-config: ${i ?? "src-tauri/tauri.conf.json"}\` to the updater.`,
					place: (0, m.P)(e, t, "updater")
				};
			});
		}
		function checkKey({ path: e, text: t, root: n }) {
			let r = (0, s.C)(() => (0, u.ee)((0, d.readTauriUpdater)(t, e).publicKey, (0, c.hD)(e)));
			if (!(r instanceof c.ag)) return [];
			return r.problems.map(({ message: r, fix: i = "" }) => ({
				message: r.replace(/^It /, `${e} `),
				fix: i,
				place: placeIn({
					path: e,
					text: t,
					root: n
				}, [
					"plugins",
					"updater",
					"pubkey"
				])
			}));
		}
		function endpointsOf({ root: e }) {
			let t = (0, r.TE)(e, [
				"plugins",
				"updater",
				"endpoints"
			]).value;
			return t?.kind === "list" ? t.items.filter((e) => e.kind === "text") : [];
		}
		function checkEndpoints(e, t) {
			let { config: n } = t.configuration;
			let { track: r, path: i, text: o } = e;
			let s = endpointsOf(e);
			if (!n) return [];
			if (s.length === 0) {
				let t = `https://raw.githubusercontent.com/OWNER/REPO/${(0, l.sJ)(n)}/${(0, l.ji)(r.updater, f.L8)}`;
				return [{
					message: `${i} sets no endpoint: installed apps never look for updates.`,
					fix: `Add ${(0, c.hD)(t)} to plugins.updater.endpoints.`,
					place: placeIn(e, [
						"plugins",
						"updater",
						"endpoints"
					])
				}];
			}
			let u = [f.L8, ...n.channels].map((e) => (0, l.ji)(r.updater, e));
			let isOfLine = ({ value: e }) => {
				let [, t = ""] = e.split(`/${(0, l.sJ)(n)}/`, 2);
				return r.updater.lineManifest !== void 0 && (0, l.HS)(t, r.updater);
			};
			return s.flatMap((t) => {
				if (isOfLine(t) || r.latest && asksLatestRelease(t.value)) return [];
				let s = judgeEndpoint(t.value, u, (0, l.sJ)(n), isInsecureAllowed(e));
				if (!s) return [];
				let d = o.slice(t.start, t.end) === t.value;
				let f = {
					path: i,
					start: t.start,
					end: t.end,
					with: s.wanted
				};
				return {
					message: `The endpoint ${(0, c.hD)(t.value)} ${s.why}.`,
					fix: s.fix ?? `Write ${(0, c.hD)(s.wanted)}.`,
					place: (0, a.BW)(i, o, t.start - 1),
					...s.isSure && d && { edits: [f] }
				};
			});
		}
		function isInsecureAllowed({ root: e }) {
			return ["dangerousInsecureTransportProtocol", "dangerous-insecure-transport-protocol"].some((t) => {
				let { value: n } = (0, r.TE)(e, [
					"plugins",
					"updater",
					t
				]);
				return n?.kind === "other" && n.source === "true";
			});
		}
		function checkChannel(e, t) {
			let { config: n } = t.configuration;
			let r = endpointsOf(e);
			let { track: i, path: o, text: s } = e;
			let [u] = r;
			if (!n || !u) return [];
			let d = n.channels.map((e) => (0, l.ji)(i.updater, e));
			if (!r.every(({ value: e }) => d.some((t) => e.endsWith(`/${t}`)))) return [];
			return [{
				message: `${o} has only endpoints of pre-release channels: whoever installs a live version gets pre-releases from then on.`,
				fix: `Name ${(0, c.hD)((0, l.ji)(i.updater, f.L8))} there; an app that should follow another channel sets its endpoint at run time.`,
				place: (0, a.BW)(o, s, u.start - 1)
			}];
		}
		function checkArtifacts(e, t) {
			let { root: n, path: i, text: a } = e;
			let { value: o } = (0, r.TE)(n, ["bundle", "createUpdaterArtifacts"]);
			if (o && (o.kind === "other" && o.source === "true" || o.kind === "text")) return [];
			if (isOnElsewhere(t)) return [];
			let s = artifactsEdit(e, o);
			return [{
				message: `\`bundle.createUpdaterArtifacts\` is not on in ${i}: the build leaves no .sig files to publish.`,
				fix: "Set it to true.",
				place: placeIn({
					path: i,
					text: a,
					root: n
				}, ["bundle", "createUpdaterArtifacts"]),
				...s && { edits: [s] }
			}];
		}
		let v = /createUpdaterArtifacts["'\\]*\s*[:=]\s*["'\\]*(?:true|v1Compatible)/;
		function isOnElsewhere({ workflows: e, texts: t }) {
			return e.some((e) => (0, p.TM)(e).some(({ node: e }) => v.test(e.text))) || [...t].some(([e, t]) => isTauriOverlay(e) && v.test(t));
		}
		function artifactsEdit({ root: e, path: t, text: n }, i) {
			if (i) return i.kind === "other" && i.source === "false" ? {
				path: t,
				start: i.start,
				end: i.start + 5,
				with: "true"
			} : void 0;
			let a = (0, r.TE)(e, ["bundle"]).value;
			if (a?.kind !== "table" || a.entries.size === 0) return;
			let o = a.start + 1;
			return {
				path: t,
				start: o,
				end: o,
				with: `${/^\s*/.exec(n.slice(o))?.[0] ?? ""}"createUpdaterArtifacts": true,`
			};
		}
		function placeIn({ path: e, text: t, root: n }, i) {
			let { value: o, nearest: s } = (0, r.TE)(n, i);
			let c = o ?? s;
			return (0, a.BW)(e, t, c.kind === "text" ? c.start - 1 : c.start);
		}
	}),
	851: (function (e, t, n) {
		n.r(t);
		n.d(t, { readTauriUpdater: () => readTauriUpdater });
		var r = n(1926);
		var i = n(8023);
		var a = n(7569);
		var o = n(9530);
		function readTauriUpdater(e, t) {
			let n = (0, a.C)(() => (0, i.q)(t, e));
			if (n instanceof o.ag) throw new o.ag("tauri-config", n.problems.map((e) => ({
				...e,
				fix: "Name a tauri.conf.json, or pass the key as `public-key`."
			})));
			let s = (0, r.jf)((0, r.jf)(n, "plugins"), "updater");
			let c = (0, r.jf)(s, "pubkey");
			let l = (0, r.b6)(c);
			if (l === void 0 || l.trim() === "") throw (0, o.V2)("tauri-config", `It has ${c ? `${describe(c)} as` : "no"} \`plugins.updater.pubkey\`.`, "Put the content of the .pub file from `tauri signer generate` there, or pass the key as `public-key`.", { file: t });
			return {
				publicKey: l,
				requireSignedVersion: ["requireSignedVersion", "require-signed-version"].some((e) => (0, r.Hn)((0, r.jf)(s, e)))
			};
		}
		function describe(e) {
			if (e.kind === "table") return "an object";
			if (e.kind === "list") return "a list";
			return (0, o.hD)(e.kind === "text" ? e.value : e.source);
		}
	}),
	1142: (function (e, t, n) {
		n.d(t, {
			F: () => l,
			Y: () => overridesOf
		});
		var r = n(1926);
		var i = n(8023);
		var a = n(284);
		var o = n(5613);
		var s = n(7569);
		var c = n(9530);
		let l = [{
			name: "tauri-override",
			severity: "error",
			meaning: "A `tauri.<platform>.conf.json` sets a version or updater endpoints, which override those of tauri.conf.json on that platform.",
			check: ({ tracks: e, texts: t }) => e.flatMap(({ track: e }) => [...checkVersions(e, t), ...checkEndpoints(e, t)])
		}];
		function overridesOf(e) {
			if ((0, o.Vb)(e) !== "tauri.conf.json") return [];
			return [
				"linux",
				"windows",
				"macos",
				"android",
				"ios"
			].map((t) => (0, o._z)((0, o.yS)(e), `tauri.${t}.conf.json`));
		}
		function checkVersions({ name: e, versionFiles: t }, n) {
			let r = t.map(({ path: e }) => e);
			return r.flatMap(overridesOf).flatMap((t) => {
				let i = r.includes(t) ? void 0 : valueIn(t, n, ["version"]);
				if (i?.kind !== "text" || i.value.endsWith(".json")) return [];
				return {
					message: `${t} has the version ${(0, c.hD)(i.value)}, so that platform builds it whatever version of ${e} is released.`,
					fix: "Remove `version` from it, or list the file under `version-files`.",
					place: placeOf(t, n, i)
				};
			});
		}
		function checkEndpoints({ updater: e, versionFiles: t }, n) {
			let i = e?.tauriConfig ?? t.find((e) => (0, o.Vb)(e.path) === "tauri.conf.json")?.path;
			if (!e || i === void 0) return [];
			let a = [
				"plugins",
				"updater",
				"endpoints"
			];
			let s = (0, r.CB)(valueIn(i, n, a));
			return overridesOf(i).flatMap((e) => {
				let t = valueIn(e, n, a);
				let r = t?.kind === "list" ? t.items.find((e) => e.kind === "text" && !s.includes(e.value)) : void 0;
				if (r?.kind !== "text") return [];
				return {
					message: `${e} has the endpoint ${(0, c.hD)(r.value)}, which is not among those of ${i}: apps on that platform poll another place.`,
					fix: "Remove the endpoints from it.",
					place: placeOf(e, n, r)
				};
			});
		}
		function valueIn(e, t, n) {
			let a = t.get(e);
			let o = a === void 0 ? void 0 : (0, s.C)(() => (0, i.q)(e, a));
			return !o || o instanceof c.ag ? void 0 : (0, r.TE)(o, n).value;
		}
		function placeOf(e, t, n) {
			return (0, a.BW)(e, t.get(e) ?? "", n.start - 1);
		}
	}),
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
	3529: (function (e, t, n) {
		n.d(t, {
			h: () => diagnose,
			W: () => isHealthy
		});
		function planFixes(e, t) {
			let n = new Map();
			for (let { edits: r = [] } of e) {
				if (!r.every((e) => textOf(e.path, t) !== void 0 && isFree(e, n.get(e.path) ?? []))) continue;
				for (let e of r) n.set(e.path, [...n.get(e.path) ?? [], e]);
			}
			return [...n].flatMap(([e, n]) => {
				let r = textOf(e, t) ?? "";
				let i = applyEdits(r, n);
				return i === r ? [] : [{
					path: e,
					before: r,
					after: i
				}];
			});
		}
		function applyEdits(e, t) {
			let n = e;
			for (let e of t.toSorted((e, t) => t.start - e.start)) n = n.slice(0, e.start) + e.with + n.slice(e.end);
			return n;
		}
		function isFree(e, t) {
			return t.every(({ start: t, end: n }) => e.end < t || e.start > n);
		}
		function textOf(e, { configuration: t, workflows: n, texts: r }) {
			if (e === t.file) return t.text;
			return n.find(({ file: t }) => t === e)?.text ?? r.get(e);
		}
		var r = n(5732);
		var i = n(8913);
		var a = n(7752);
		var o = n(1142);
		var s = n(110);
		var c = n(8323);
		var l = n(4229);
		var u = n(5613);
		var d = n(8416);
		var f = n(1429);
		var p = n(9530);
		var m = n(6620);
		var h = n(5045);
		var g = n(5566);
		var _ = n(4641);
		var v = n(1151);
		var y = n(6783);
		var b = n(9731);
		var ee = n(9056);
		var x = n(7569);
		var S = n(5163);
		var C = n(4305);
		var w = n(8438);
		var T = n(273);
		var E = n(2855);
		async function readTexts(e, t) {
			let n = new Map();
			let r = [];
			for (let { path: i, bytes: a } of (await e.readFiles(t)).values()) {
				let e = (0, x.C)(() => (0, E.g)(i, a));
				e instanceof p.ag ? r.push(...e.problems) : n.set(i, e);
			}
			return {
				texts: n,
				problems: r
			};
		}
		async function readConfiguration(e, t) {
			let { texts: n, problems: r } = await readTexts(e, t === "" ? y.We : [t]);
			let i = (t === "" ? y.We : [t]).find((e) => n.has(e));
			if (i === void 0) return noConfiguration(t, r);
			let a = n.get(i);
			let o = (0, b._)(i, a);
			let s = (0, ee.u)(a, o, () => void 0);
			let c = (0, w.m)(i, a, s, o);
			let l = (0, x.C)(() => (0, y.lU)(i, a));
			if (l instanceof p.ag) return {
				...c,
				config: void 0,
				problems: l.problems,
				warnings: []
			};
			await (0, S.nW)(l.config.tracks.flatMap((e) => e.versionFiles));
			return {
				...c,
				config: l.config,
				problems: [],
				warnings: l.warnings
			};
		}
		function noConfiguration(e, t) {
			let n = e || y.We[0];
			let r = {
				message: `There is no configuration file: looked for ${e || y.We.join(", ")}.`,
				fix: "Write one with: release-tracks init.",
				place: {
					file: n,
					line: 1,
					column: 1
				}
			};
			return {
				...(0, w.m)(n, "", void 0, (0, b._)(n, "")),
				config: void 0,
				problems: t.length > 0 ? t : [r],
				warnings: []
			};
		}
		async function readWorkflows(e, t) {
			let { texts: n, problems: r } = await readTexts(e, t.filter(T.$u));
			let i = (0, C.Ee)(n.values());
			let a = [...n].map(([e, t]) => (0, T.hM)(e, t, i));
			return {
				workflows: a.flatMap(({ workflow: e }) => e ?? []),
				problems: [...r, ...a.flatMap((e) => e.problems)]
			};
		}
		async function readRemoteFacts(e) {
			let { config: t } = await readConfiguration(e.tree, e.configPath);
			if (e.offline || !t) return {
				branches: void 0,
				tagsInTheWay: [],
				problems: []
			};
			let n = {
				...e,
				config: t
			};
			let r = await readSettings(t, n);
			try {
				let e = await findInTheWay(t, n.repository);
				return {
					branches: await (0, v.C)(n, n.openGitHub()),
					tagsInTheWay: e,
					problems: [],
					settings: r
				};
			} catch (e) {
				if (!(e instanceof p.ag)) throw e;
				return {
					branches: void 0,
					tagsInTheWay: [],
					problems: e.problems,
					settings: r
				};
			}
		}
		async function readSettings({ branches: e }, { openGitHub: t }) {
			return (await t())?.settings.read([...new Set([e.live, e.next])]);
		}
		async function findInTheWay({ tracks: e }, t) {
			let n = new Set(e.flatMap(({ tag: e }) => (0, f.wD)(e)));
			if (n.size === 0) return [];
			return (await t.remoteRefs([...n].map((e) => (0, l.y6)(e)))).flatMap(({ name: e }) => (0, l.Fk)(e) ?? []);
		}
		async function readDoctorFacts(e, t) {
			let { tree: n, configPath: r } = e;
			let o = await n.listFiles(() => !0);
			let [s, { workflows: c, problems: l }] = await Promise.all([readConfiguration(n, r), readWorkflows(n, o)]);
			let u = s.config?.tracks ?? [];
			let d = (0, a.E)(s.config, c) ? o.filter((e) => e.endsWith(".rs")) : [];
			let f = readsChanges(s.config) ? o.filter(i.vc) : [];
			let { texts: p, problems: m } = await readTexts(n, [
				...wantedFiles(u, o),
				...d,
				...f
			]);
			let h = s.config ? await readTracks(s.config, p, t, e.repository) : [];
			return {
				configuration: s,
				repository: e.context.repository,
				tracks: h,
				files: o,
				texts: p,
				workflows: c,
				unreadable: [...l, ...m],
				branches: t.branches,
				tagsInTheWay: t.tagsInTheWay,
				settings: t.settings,
				remoteProblems: t.problems
			};
		}
		function readsChanges(e) {
			return e?.bump === "changes" || e?.tracks.some(({ notes: e }) => e?.from === "changes") === !0;
		}
		function wantedFiles(e, t) {
			if (e.length === 0) return [];
			let n = e.flatMap((e) => e.versionFiles);
			let r = (0, m.M)(n);
			let i = [...n.map(({ path: e }) => (0, u._z)((0, u.yS)(e), "tauri.conf.json")), ...e.flatMap(({ updater: e }) => e?.tauriConfig ?? [])];
			let a = new Set([...i, ...i.flatMap(o.Y)]);
			return t.filter((e) => r(e) || (0, _.isManifest)(e) || a.has(e) || (0, c.v)(e) || (0, s.U)(e));
		}
		async function readTracks(e, t, { branches: n }, r) {
			let i = e.tracks.map(({ tag: e }) => l.gp + e.prefix);
			let a = (await r.localTags(i)).flatMap((e) => (0, l.Fk)(e) ?? []);
			let o = (0, _.workspaceClosures)(t);
			return Promise.all(e.tracks.map(async (e) => {
				let i = {
					...e,
					versionFiles: (0, h.i)(e.versionFiles, t)
				};
				let s = (0, f.Fg)(i, a);
				let c = n?.tags.filter((e) => e.track.name === i.name);
				let l = o(i.versionFiles, i.paths);
				let u = l ?? [];
				let p = i.dependencies === "auto" ? u : [];
				return {
					track: i,
					needs: u,
					isKnown: l !== void 0,
					globs: [...p.map((e) => e === "**" ? e : (0, d.folderGlob)(e)), ...i.paths],
					tags: c ?? s,
					merged: c?.filter(({ here: e }) => e) ?? await readMerged(r, s)
				};
			}));
		}
		async function readMerged(e, t) {
			let n = t.toSorted((e, t) => (0, g.Zy)(t.version, e.version)).slice(0, 200);
			let r = await e.localRefs(n.map(({ name: e }) => (0, l.y6)(e)), "HEAD");
			let i = new Set(r.map(({ name: e }) => e));
			return n.filter(({ name: e }) => i.has((0, l.y6)(e)));
		}
		function isHealthy({ findings: e }, t) {
			return !e.some(({ severity: e }) => e === "error" || t && e === "warning");
		}
		async function diagnose(e, t) {
			let n = await readRemoteFacts(e);
			let i = t ? await fixAll(e, n) : [];
			let a = await readDoctorFacts(e, n);
			let o = {
				rules: r.y0.length,
				tracks: a.tracks.length,
				workflows: a.workflows.length
			};
			let s = (0, r.HA)(a);
			let c = new Map(a.tracks.flatMap(({ track: e, needs: t }) => e.dependencies === "auto" ? [[e.name, t]] : []));
			return {
				findings: t ? s.map(withReason) : s,
				fixed: i,
				looked: o,
				added: c,
				unseen: unseenOf(e, a)
			};
		}
		function unseenOf({ offline: e, context: t }, { settings: n, configuration: r }) {
			if (n) return n.unseen;
			if (e || r.config === void 0 || t.repository === "") return [];
			return ["the settings of the repository on GitHub (there is no token for it: set GH_TOKEN)"];
		}
		let te = new Set(r.y0.filter(({ fixable: e }) => e).map(({ name: e }) => e));
		function withReason(e) {
			if (!te.has(e.rule)) return e;
			let t = e.edits ? "other fixes came first in the same place; run doctor --fix again." : "there is more than one way to write it here, and --fix does not choose. Edit it by hand.";
			return {
				...e,
				kept: t
			};
		}
		async function fixAll(e, t) {
			let n = new Map();
			for (let i = 0; i < 5; i++) {
				let i = await readDoctorFacts(e, t);
				let a = planFixes((0, r.HA)(i), i);
				if (a.length === 0) break;
				for (let { path: t, before: r, after: i } of a) {
					await e.tree.write(t, i);
					n.set(t, {
						path: t,
						before: n.get(t)?.before ?? r,
						after: i
					});
				}
			}
			return [...n.values()].filter(({ before: e, after: t }) => e !== t);
		}
	}),
	5732: (function (e, t, n) {
		n.d(t, {
			y0: () => jt,
			HA: () => findFaults
		});
		var r = n(7752);
		var i = n(9470);
		var a = n(5342);
		var o = n(1429);
		var s = n(9530);
		var c = n(2205);
		var l = n(5566);
		var u = n(7286);
		var d = n(6903);
		var f = n(7879);
		var p = n(5306);
		var m = n(5405);
		var h = n(8003);
		let g = [
			{
				major: 1,
				minor: 2,
				patch: 3
			},
			{
				major: 0,
				minor: 1,
				patch: 0
			},
			{
				major: 12,
				minor: 34,
				patch: 56
			}
		];
		function sampleTags({ tag: e }, t, n) {
			let r = (0, h.fV)(n)?.name;
			let i = g.map((t) => (0, o._3)(e, t));
			let a = t.flatMap((t) => g.map((n, r) => (0, o._3)(e, {
				...n,
				prerelease: {
					channel: t,
					n: r === 2 ? 12 : 1
				}
			})));
			return [...new Set([
				...r === void 0 ? [] : [r],
				...i,
				...a
			])];
		}
		let _ = /^(?:softprops\/action-gh-release|ncipollo\/release-action|tauri-apps\/tauri-action)@/;
		let v = /\/github-tag-action@/;
		function namedWorkflows({ tracks: e }) {
			return new Set(e.flatMap(({ track: e }) => e.releaseWorkflow ?? []));
		}
		function isForTags(e, t) {
			return namedWorkflows(t).has(e.name) || hasTagFilter(e);
		}
		function isForReleases(e, t) {
			return namedWorkflows(t).has(e.name) || hasTagFilter(e) && firesOnSomeTag(e, t) || e.jobs.some(({ steps: e }) => e.some((e) => e.action !== void 0 || publishes(e)));
		}
		function makesTags(e) {
			let t = e.action;
			return (t === "promote" || t === "bump-version") && (0, u.wg)(e, "dry-run") !== "true";
		}
		function hasOwnToken({ node: e }, ...t) {
			return t.some((t) => {
				let n = (0, f.ws)((0, f.oB)(e, t.split(".")));
				return n !== void 0 && n !== "" && !/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(n);
			});
		}
		function checksOutWithOwnToken({ steps: e }) {
			return e.some((e) => isCheckout(e) && (hasOwnToken(e, "with.token") || (0, f.oB)(e.node, ["with", "ssh-key"]) !== void 0));
		}
		function isCheckout({ uses: e }) {
			return e?.startsWith("actions/checkout@") ?? !1;
		}
		function hasTagFilter({ push: e }) {
			return e?.tags !== void 0;
		}
		function firesOnSomeTag(e, t) {
			if (!t.configuration.config) return e.push !== void 0;
			return tagsThatStart(e, t).length > 0;
		}
		function tagsThatStart({ push: e }, { tracks: t, configuration: n }) {
			let r = n.config?.channels ?? [];
			return t.flatMap(({ track: e, tags: t }) => sampleTags(e, r, t)).filter((t) => e !== void 0 && (0, m.lI)(e, t));
		}
		function tracksStarting({ name: e, push: t }, { tracks: n, configuration: r }) {
			let i = r.config?.channels ?? [];
			return n.filter(({ track: n, tags: r }) => t !== void 0 && sampleTags(n, i, r).some((e) => (0, m.lI)(t, e)) || n.releaseWorkflow === e);
		}
		function isTagger({ run: e = "", uses: t = "" }) {
			return v.test(t) || y.test(e);
		}
		let y = /\bgit tag (?!-l\b|-n|-d\b|--(?:list|sort|points-at|contains|merged|format|delete))|\bgit push\b[^\n]{0,500}?(?:--tags|--follow-tags)/;
		let b = /\b(?:(?:npm|pnpm|cargo) publish|yarn npm publish|twine upload|uv publish|poetry publish|gem push|dotnet nuget push|docker push|goreleaser release|gh release (?:create|upload))\b|\bdocker buildx build\b[^\n]{0,500}--push\b/;
		function makesPublic(e) {
			let { uses: t = "", run: n = "" } = e;
			let r = e.action;
			if (r === "publish-release" || r === "float-tags") return !0;
			if (r === "write-updater-manifest") return (0, u.wg)(e, "publish") === "true";
			let i = /^docker\/build-push-action@/.test(t) && (0, u.wg)(e, "push") === "true";
			let a = n.replace(/^\s*#.*$|^.*--dry-run.*$/gm, "");
			return i || _.test(t) || b.test(a);
		}
		function publishes(e) {
			return isTagger(e) || _.test(e.uses ?? "") || /\bgh release create\b/.test(e.run ?? "");
		}
		function decidingPattern({ push: e }, t) {
			let n = e?.tags?.findLastIndex((e) => (0, p.q)(e).matches(t)) ?? -1;
			return n === -1 ? void 0 : n;
		}
		let ee = [
			{
				name: "remote-unread",
				severity: "warning",
				meaning: "The remote does not answer, or lacks a branch, so its branches and tags were not checked.",
				check: (e) => e.remoteProblems.map((t) => remoteFault(t, e))
			},
			...a.u.map((e) => ({
				name: e.name,
				severity: "error",
				meaning: `On the remote: ${e.meaning}. As reported by check-invariants.`,
				check: (t) => t.branches ? e.check(t.branches).map((n) => toFault({
					rule: e.name,
					...n
				}, t)) : []
			})),
			{
				name: "manifest-missing",
				severity: "warning",
				meaning: "A track has live versions, but the live branch has no manifest for its live channel.",
				incident: 25,
				check: (e) => e.branches ? checkManifests(e.branches, e) : []
			}
		];
		function toFault({ rule: e, subject: t, message: n, command: r }, i) {
			return {
				message: n,
				fix: "Run the command.",
				command: r,
				place: placeOf(e, t, i)
			};
		}
		function remoteFault({ message: e, fix: t, place: n }, { configuration: r }) {
			return {
				message: e,
				fix: t ?? "Look at `git remote -v` and `git ls-remote origin`; with --offline the remote is left out.",
				place: n ?? r.place(["branches"])
			};
		}
		function placeOf(e, t, n) {
			let { configuration: r, tracks: i } = n;
			if (e === "version-files") return { file: t.slice(t.indexOf(":") + 1) };
			let a = i.find(({ track: e }) => (0, o._f)(e.tag, t));
			if (a) return (0, d.P)(n, a.track, "tag");
			let s = i.find(({ track: e }) => isManifestOf(e.updater?.manifest, t));
			if (s) return (0, d.P)(n, s.track, "updater", "manifest");
			return r.place(["branches", "live"]);
		}
		function isManifestOf(e, t) {
			let [n, r] = e?.split("{channel}") ?? [];
			return n !== void 0 && r !== void 0 && t.startsWith(n) && t.endsWith(r);
		}
		function checkManifests({ manifests: e, tags: t, config: n }, r) {
			return e.flatMap(({ track: e, channel: i, path: a, holds: o, releases: u }) => {
				let f = t.find((t) => t.track === e && !t.version.prerelease && t.onLive);
				if (i !== l.L8 || o || u || !f) return [];
				return {
					message: `${(0, s.hD)(a)} is not on ${(0, c.sJ)(n)}, though ${f.name} is out: apps that poll it find nothing.`,
					...publishing(e, f.name, r),
					place: (0, d.P)(r, e, "updater", "manifest")
				};
			});
		}
		function publishing(e, t, n) {
			let { releaseWorkflow: r } = e;
			let [a] = n.workflows.filter((t) => mayServe(t, e, n) && mayPublish(t)).toSorted((e, t) => Number(t.name === r) - Number(e.name === r));
			if (!a) return { fix: "Let the release workflow call write-updater-manifest with `publish: true`." };
			let o = `${a.name} has the step that publishes it: see why its run for ${t} did not get there, then start it again.`;
			if (r !== void 0) return {
				fix: o,
				command: (0, i.q$)("gh", "workflow", "run", r, "--ref", t)
			};
			return a.push ? {
				fix: o,
				command: (0, i.q$)("gh", "run", "list", "--workflow", a.name, "--branch", t)
			} : { fix: o };
		}
		function mayServe(e, t, n) {
			return e.events.has("workflow_call") || tracksStarting(e, n).some((e) => e.track.name === t.name);
		}
		function mayPublish({ jobs: e }) {
			let mayBeOn = (e) => /^true$|\$\{\{/i.test((0, u.wg)(e, "publish") ?? "");
			return e.some(({ steps: e }) => e.some((e) => e.action === "write-updater-manifest" && mayBeOn(e)));
		}
		var x = n(1926);
		var S = n(8023);
		var C = n(284);
		var w = n(5613);
		var T = n(7569);
		var E = n(3312);
		var te = n(5045);
		var ne = n(3740);
		var D = n(9797);
		var re = n(3446);
		function tryRelease(e, t, n, r) {
			let i = (0, D.Vw)(e.versionFiles);
			if (!(0, te.i)(e.versionFiles, r).every(({ path: e }) => r.has(e))) return;
			let a = (0, T.C)(() => (0, E.currentVersions)(i, r));
			if (a instanceof s.ag) return;
			let o = {
				seen: n,
				fromFiles: (0, l.BR)(a.flatMap(({ version: e }) => (0, l.ot)(e.split(/[-+]/, 1)[0] ?? "") ?? [])) ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				bump: "patch"
			};
			let c = new Set();
			for (let n of [...t.slice(0, 1), l.L8]) {
				let i = (0, T.C)(() => {
					let i = (0, ne.yU)({
						...o,
						channel: n,
						taking: (0, re.r7)(e, n, t)
					});
					if (!(0, D.Tz)(e, i)) return;
					let a = (0, D.fB)(e, i);
					c.has(a) || (0, E.editVersions)(e.versionFiles, r, a);
					c.add(a);
				});
				if (i instanceof s.ag) return {
					track: e,
					channel: n,
					problems: i.problems
				};
			}
		}
		var ie = n(7125);
		var ae = n(9390);
		var O = n(6889);
		function editBetween(e, t, n) {
			let r = Math.min(t.length, n.length);
			let i = 0;
			for (; i < r && t[i] === n[i];) i++;
			let a = 0;
			for (; a < r - i && t[t.length - 1 - a] === n[n.length - 1 - a];) a++;
			return {
				path: e,
				start: i,
				end: t.length - a,
				with: n.slice(i, n.length - a)
			};
		}
		var k = n(8416);
		var A = n(9043);
		var oe = n(4641);
		let se = [
			{
				name: "config-invalid",
				severity: "error",
				meaning: "The configuration file is missing or invalid.",
				check: ({ configuration: e }) => e.problems.map((t) => faultOf(t, e.file))
			},
			{
				name: "config-advice",
				severity: "warning",
				meaning: "The configuration is valid, but something in it is probably a mistake.",
				check: ({ configuration: e }) => e.warnings.map((t) => faultOf(t, e.file))
			},
			{
				name: "config-twice",
				severity: "warning",
				meaning: "There is a second configuration file, which is never read.",
				check: checkOnce
			},
			{
				name: "notes-unread",
				severity: "warning",
				meaning: "A file below `release-notes` is named after a version, but not where component-changelog looks: `release-notes/<track>/<version>.md`.",
				check: checkNotes
			},
			{
				name: "path-matches-nothing",
				severity: "warning",
				meaning: "An entry of `paths` matches no file: a folder was renamed, or the name is mistyped.",
				check: checkEntries
			},
			{
				name: "track-without-files",
				severity: "error",
				meaning: "Entries of `paths` with `!` exclude everything that the others include: no change ever releases the track.",
				check: (e) => e.tracks.flatMap((t) => checkNegations(t, e))
			},
			{
				name: "dependency-outside-paths",
				severity: "warning",
				meaning: "A package of the track depends on a folder of the repository that `paths` does not cover.",
				check: (e) => e.tracks.flatMap((t) => checkNeeds(t, e))
			},
			{
				name: "dependencies-unknown",
				severity: "error",
				meaning: "A track has `dependencies: auto`, but no manifest says what it depends on.",
				check: (e) => e.tracks.flatMap(({ track: t, isKnown: n }) => n || t.dependencies !== "auto" ? [] : [{
					...(0, oe.unknownDependencies)(t),
					place: (0, d.P)(e, t, "dependencies")
				}])
			}
		];
		function faultOf({ message: e, fix: t, place: n }, r) {
			return {
				message: e,
				fix: t ?? "Correct it there.",
				place: n ?? {
					file: r,
					line: 1,
					column: 1
				}
			};
		}
		let ce = /^(?:\.github\/)?release-tracks\.(?:yml|yaml|json)$/;
		function checkOnce({ configuration: e, files: t }) {
			if (!ce.test(e.file) || e.root === void 0) return [];
			return t.flatMap((t) => {
				if (t === e.file || !ce.test(t)) return [];
				return {
					message: `${(0, s.hD)(t)} is not read: ${e.file} comes first.`,
					fix: "Remove one of the two.",
					place: {
						file: t,
						line: 1,
						column: 1
					}
				};
			});
		}
		function checkNotes({ files: e, tracks: t }) {
			let n = t.map(({ track: e }) => e.name);
			return e.flatMap((e) => {
				let [, t = "", r = ""] = /^release-notes\/([^/]+)\/([^/]+)\.md$/i.exec(e) ?? [];
				let i = /\d+\.\d+\.\d+(?:-[0-9a-z]+\.\d+)?$/i.exec(r)?.[0];
				let a = n.includes(t) ? t : (0, A.z)(t, n);
				if (i === void 0 || a === void 0) return [];
				let o = `release-notes/${a}/${i}.md`;
				if (e === o || !(0, l.ot)(i)) return [];
				return {
					message: `${(0, s.hD)(e)} is read for no version: component-changelog looks for ${(0, s.hD)(o)}.`,
					fix: `Rename it to ${(0, s.hD)(o)}.`,
					place: {
						file: e,
						line: 1,
						column: 1
					}
				};
			});
		}
		function checkEntries(e) {
			let t;
			return e.tracks.flatMap(({ track: n }) => n.paths.flatMap((r, i) => {
				if (r.startsWith("!") || e.files.some((0, k.compilePaths)([r]))) return [];
				t ??= foldersOf(e.files);
				let a = literally(r, e.files, t) ?? nearestPath(r, e.files, t);
				return {
					message: `The path ${(0, s.hD)(r)} of ${n.name} matches no file.`,
					fix: a === void 0 ? "Correct it, or remove it." : `Did you mean ${(0, s.hD)(a)}? Otherwise remove it.`,
					place: (0, d.P)(e, n, "paths", i)
				};
			}));
		}
		function literally(e, t, n) {
			let r = e.replace(/\/(?:\*\*)?$/, "");
			return t.includes(r) || n.has(r) ? r.replace(/[*?[{]/g, "[$&]") + e.slice(r.length) : void 0;
		}
		function foldersOf(e) {
			let t = new Set(e.map(w.yS));
			for (let e of t) t.add((0, w.yS)(e));
			return t;
		}
		function nearestPath(e, t, n) {
			let [, r = e, i = ""] = /^([^*?[{]*?)(\/(?:\*\*?|\*\*\/.*|\*\..*))?$/.exec(e) ?? [];
			let a = (0, A.z)(r, i === "" ? [...t, ...n] : n);
			return a === void 0 || a === "" ? void 0 : a + i;
		}
		function checkNegations({ track: e, globs: t }, n) {
			let r = t.filter((e) => !e.startsWith("!"));
			if (n.files.some((0, k.compilePaths)(t)) || !n.files.some((0, k.compilePaths)(r))) return [];
			let i = e.paths.findLastIndex((e) => e.startsWith("!"));
			return [{
				message: `The paths of ${e.name} match no file: ${(0, s.hD)(e.paths[i] ?? "")} excludes what those before it include.`,
				fix: "The last entry that matches a file decides: list what should stay after it, or make it narrower.",
				place: (0, d.P)(n, e, "paths", i)
			}];
		}
		function checkNeeds({ track: e, globs: t, needs: n }, r) {
			let i = (0, k.compilePaths)(t);
			let a = new Set(isPublished(e, r) ? foldersOfOthers(e, r) : []);
			let o = n.filter((e) => {
				if (e === "**" || a.has(e)) return !1;
				let t = r.files.filter((t) => (0, w.UO)((0, w.yS)(t), e));
				return t.length > 0 && !t.some(i);
			});
			if (o.length === 0) return [];
			return [{
				message: `${e.name} is built from ${o.map(s.hD).join(", ")}, which its paths do not cover: a change there releases nothing.`,
				fix: `Add ${o.map((e) => (0, s.hD)(`${e}/**`)).join(", ")} to its paths, or set \`dependencies: auto\`.`,
				place: (0, d.P)(r, e, "paths")
			}];
		}
		function foldersOfOthers(e, { tracks: t }) {
			return t.flatMap((t) => t.track === e ? [] : t.track.versionFiles).filter((e) => !(0, D.WS)(e)).map(({ path: e }) => (0, w.yS)(e));
		}
		function isPublished({ versionFiles: e, updater: t }, { texts: n }) {
			let r = e.filter((e) => !(0, D.WS)(e) && j.has((0, w.Vb)(e.path)));
			return t === void 0 && r.length > 0 && r.every(({ path: e }) => !j.get((0, w.Vb)(e))?.test(n.get(e) ?? ""));
		}
		let j = new Map([["package.json", /"private"\s*:\s*true/], ["Cargo.toml", /^\s*publish\s*=\s*false/m]]);
		var le = n(8960);
		var ue = n(3130);
		var M = n(1097);
		let N = [
			{
				name: "version-file-missing",
				severity: "error",
				meaning: "A version file is not in the repository.",
				check: (e) => e.tracks.flatMap((t) => checkThere(t, e))
			},
			{
				name: "version-file-link",
				severity: "error",
				meaning: "A version file is a symbolic link or lies behind one: the actions write what is in the repository, and follow no links.",
				check: (e) => e.tracks.flatMap((t) => checkLinks(t, e))
			},
			{
				name: "version-inherited",
				severity: "error",
				meaning: "A crate takes its version from the workspace (`version.workspace = true`), so it has none of its own to write.",
				check: (e) => unreadable(e, ({ code: e }) => e === "version-inherited")
			},
			{
				name: "version-unreadable",
				severity: "error",
				meaning: "A version file has no such key, the key holds no text, a pattern does not match once, or the file is malformed.",
				check: (e) => unreadable(e, ({ code: e }) => e !== "version-inherited")
			},
			{
				name: "version-malformed",
				severity: "error",
				meaning: "A version file carries text that is not a version (X.Y.Z or X.Y.Z-channel.N).",
				check: (e) => e.tracks.flatMap((t) => checkShapes(t, e))
			},
			{
				name: "version-suffix",
				severity: "error",
				meaning: "A file of a track with `version-style: core` or `tag` carries a pre-release suffix.",
				incident: 11,
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => checkSuffixes(t, e))
			},
			{
				name: "versions-disagree",
				severity: "error",
				meaning: "The version files of a track carry different versions.",
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => checkAgreement(t, e))
			},
			{
				name: "version-not-tagged",
				severity: "warning",
				meaning: "The version files agree, but not with the track's newest tag in this history.",
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => checkAgainstTags(t, e))
			}
		];
		let de = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/;
		function ownVersionFiles({ versionFiles: e }) {
			return e.filter((e) => !(0, D.WS)(e));
		}
		let P = (0, ie.X)(({ track: e }, { texts: t }) => ownVersionFiles(e).flatMap((e) => {
			let n = t.get(e.path);
			let r = n === void 0 ? void 0 : (0, T.C)(() => (0, M.$4)(e, n));
			return typeof r == "string" && n !== void 0 && de.test(r) ? [{
				file: e,
				text: n,
				version: r
			}] : [];
		}));
		function checkThere({ track: e }, t) {
			return e.versionFiles.flatMap((n) => {
				let { path: r } = n;
				if (t.texts.has(r) || t.files.includes(r)) return [];
				let i = (0, d.m)(t, e, n);
				if ((0, D.fg)(n)) return [{
					...(0, ue.noMatch)(n),
					place: i
				}];
				let a = t.files.filter((e) => (0, w.Vb)(e) === (0, w.Vb)(r));
				let o = (0, A.z)(r, t.files) ?? (a.length === 1 ? a[0] : void 0);
				return {
					message: `The version file ${(0, s.hD)(r)} of ${e.name} is not in the repository.`,
					fix: o === void 0 ? "Correct its path, or take it out." : `Did you mean ${(0, s.hD)(o)}?`,
					place: i
				};
			});
		}
		function checkLinks({ track: e }, t) {
			let n = new Set(t.unreadable.map(({ place: e }) => e?.file));
			return e.versionFiles.flatMap((r) => {
				let { path: i } = r;
				if (t.texts.has(i) || !t.files.includes(i) || n.has(i)) return [];
				return {
					message: `The version file ${(0, s.hD)(i)} of ${e.name} is a symbolic link, or cannot be read as a file.`,
					fix: "Name the file that it points to.",
					place: (0, d.m)(t, e, r)
				};
			});
		}
		function unreadable(e, t) {
			return e.tracks.flatMap(({ track: n }) => n.versionFiles.flatMap((n) => {
				let r = e.texts.get(n.path);
				let i = r === void 0 ? "" : (0, T.C)(() => (0, M.$4)(n, r));
				return typeof i != "string" && t(i) ? i.problems : [];
			})).map((t) => faultOf(t, e.configuration.file));
		}
		function checkShapes({ track: e }, { texts: t }) {
			return ownVersionFiles(e).flatMap((e) => {
				let n = t.get(e.path);
				let r = n === void 0 ? void 0 : (0, T.C)(() => (0, M.$4)(e, n));
				if (n === void 0 || typeof r != "string" || de.test(r)) return [];
				return {
					message: `${e.path} carries ${(0, s.hD)(r)}, which is not a version.`,
					fix: "Write X.Y.Z, such as 1.8.5.",
					place: version_rules_placeOf({
						file: e,
						text: n
					})
				};
			});
		}
		function checkSuffixes(e, t) {
			let n = e.track.versionStyle;
			let r = n === "full";
			let [i] = n === "tag" ? [...wantedVersions(e), ...comparable(e, t).map(({ version: e }) => e)] : [];
			return P(e, t).flatMap((t) => {
				if (r && t.file.style === void 0) return [];
				let a = t.version.split(/[-+]/, 1)[0];
				if (a === t.version) return [];
				let o = i === void 0 ? a : (0, D.Xs)(t.file, i);
				return {
					message: `${t.file.path} carries ${(0, s.hD)(t.version)}, and ${r ? "its entry of version-files" : e.track.name} has \`version-style: ${r ? "core" : n}\`.`,
					fix: `Write ${(0, s.hD)(o)}: the tag alone carries the suffix${n === "tag" ? "" : ", since installers take numbers only"}.`,
					place: version_rules_placeOf(t),
					edits: [editTo(t, o)]
				};
			});
		}
		function checkAgreement(e, t) {
			let n = comparable(e, t);
			let r = tellingOf(e, n);
			let [i] = r;
			if (!i || n.every((e) => isAt(e, i.version))) return [];
			let a = wantedVersions(e);
			let o = r.find(({ version: e }) => a.includes(e));
			return n.filter((e) => !isAt(e, (o ?? i).version)).map((t) => ({
				message: `${t.file.path} carries ${t.version}, and ${(o ?? i).file.path} ${(o ?? i).version}: both are versions of ${e.track.name}.`,
				fix: o ? `Write ${(0, D.Xs)(t.file, o.version)}, like the newest tag.` : "Write the same version in both.",
				place: version_rules_placeOf(t),
				...o && { edits: [editTo(t, (0, D.Xs)(t.file, o.version))] }
			}));
		}
		function checkAgainstTags(e, t) {
			let n = comparable(e, t);
			let [r] = tellingOf(e, n);
			let i = wantedVersions(e);
			let [a] = i;
			if (!r || a === void 0 || !n.every((e) => isAt(e, r.version))) return [];
			if (i.includes(r.version)) return [];
			let [o] = (0, le.o)(carriedTags(e));
			let c = e.track.versionStyle === "tag" ? "newest live tag" : "newest tag";
			return n.map((t) => ({
				message: `${t.file.path} carries ${t.version}, and the ${c} of ${e.track.name} here is ${(0, s.hD)(o?.name ?? "")}.`,
				fix: `Write ${(0, D.Xs)(t.file, a)}. Versions are counted from tags, so another one in the file only changes what is built.`,
				place: version_rules_placeOf(t),
				edits: [editTo(t, (0, D.Xs)(t.file, a))]
			}));
		}
		function comparable(e, t) {
			let n = P(e, t);
			if (e.track.versionStyle === "full") return n;
			if (e.track.versionStyle === "tag") return n.filter(({ version: e }) => !/[-+]/.test(e));
			return n.map((e) => ({
				...e,
				version: e.version.split(/[-+]/, 1)[0]
			}));
		}
		function tellingOf({ track: e }, t) {
			let n = new Set((0, D.Vw)(e.versionFiles));
			return t.filter(({ file: e }) => n.has(e));
		}
		function isAt({ file: e, version: t }, n) {
			return t === (0, D.Xs)(e, n);
		}
		function wantedVersions(e) {
			return (0, le.o)(carriedTags(e)).map(({ version: t }) => (0, D.fB)(e.track, t));
		}
		function carriedTags({ track: e, merged: t }) {
			return t.filter(({ version: t }) => (0, D.Tz)(e, t));
		}
		function editTo({ file: e, text: t }, n) {
			return editBetween(e.path, t, (0, M.gN)({
				...e,
				buildNumber: "keep"
			}, t, n));
		}
		function version_rules_placeOf({ file: e, text: t }) {
			return (0, C.BW)(e.path, t, (0, M.Am)(e, t).start);
		}
		let fe = [
			{
				name: "lock-out-of-step",
				severity: "error",
				meaning: "A lock file records a version other than the one in the package's manifest, or a Cargo.lock lacks a crate.",
				incident: 10,
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => [...checkLocks(t, e), ...checkLocked(t, e)])
			},
			{
				name: "requirement-unmet",
				severity: "error",
				meaning: "A package of the repository requires a version of another one that does not match its current version.",
				check: (e) => e.tracks.flatMap((t) => checkRequirements(t, e))
			},
			{
				name: "release-refused",
				severity: "error",
				meaning: "The next release of a track would be refused: its new version would not meet a requirement, or would not read back as written.",
				check: (e) => e.tracks.flatMap((t) => checkRelease(t, e))
			},
			{
				name: "prerelease-in-installer",
				severity: "error",
				meaning: "An MSI installer is built from files that will carry a pre-release suffix, but WiX accepts only numbers.",
				incident: 11,
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => checkInstaller(t, e))
			}
		];
		let F = (0, ie.X)((e, t) => {
			let n = new Set((0, D.Vw)(e.track.versionFiles));
			let r = P(e, t).filter(({ file: e }) => n.has(e));
			let i = new Set(r.map(({ version: e }) => e));
			let [a] = i;
			let o = t.tracks.every((e) => P(e, t).length === ownVersionFiles(e.track).length);
			if (a === void 0 || i.size > 1 || !o) return new Map();
			return (0, T.C)(() => (0, E.editVersions)(ownVersionFiles(e.track), t.texts, a));
		});
		function checkLocks(e, t) {
			let n = F(e, t);
			if (n instanceof s.ag) return [];
			return [...n].map(([n, r]) => {
				let i = t.texts.get(n) ?? "";
				let a = editBetween(n, i, r);
				return {
					message: `${n} records another version of a package of ${e.track.name} than its manifest has.`,
					fix: "Update the lock as the build tool would.",
					place: (0, C.BW)(n, i, a.start),
					edits: [a]
				};
			});
		}
		function checkLocked({ track: e }, { texts: t }) {
			let n = (0, O.f0)(t);
			let r = e.versionFiles.flatMap(({ path: e }) => {
				let t = (0, w.Vb)(e) === "Cargo.toml" ? n.manifest((0, w.yS)(e)) : void 0;
				return t ? [t, ...(0, O.Tw)(n, t)] : [];
			});
			return [...new Set(r)].flatMap((e) => {
				let r = (0, w._z)((0, O.dP)(n, e).folder, "Cargo.lock");
				let i = t.get(r);
				let a = (0, ae.Dr)(i ?? "");
				if (e.name === void 0 || i === void 0 || a.size === 0 || a.has(e.name)) return [];
				return {
					message: `${r} has no entry of the crate "${e.name}": a build with --locked refuses it.`,
					fix: "Run `cargo metadata --offline > /dev/null`, which adds it, and commit the lock.",
					place: (0, C.BW)(r, i, 0)
				};
			});
		}
		function checkRequirements(e, t) {
			let n = F(e, t);
			if (!(n instanceof s.ag)) return [];
			return n.problems.map((e) => faultOf(e, t.configuration.file));
		}
		function checkRelease(e, t) {
			let { track: n, tags: r } = e;
			if (P(e, t).length < ownVersionFiles(n).length || checkRequirements(e, t).length > 0) return [];
			let i = tryRelease(n, t.configuration.config?.channels ?? [], r.map(({ version: e }) => e), t.texts);
			return (i?.problems ?? []).map((e) => {
				let r = faultOf(e, t.configuration.file);
				return {
					...r,
					message: `The next ${i?.channel} of ${n.name} is refused: ${r.message}`
				};
			});
		}
		function checkInstaller({ track: e }, t) {
			if (e.versionStyle !== "full" || t.configuration.config?.channels.length === 0) return [];
			let n = tauriOf(e).find((e) => t.texts.has(e));
			if (n === void 0) return [];
			let r = t.texts.get(n) ?? "";
			let i = (0, T.C)(() => (0, S.q)(n, r));
			if (i instanceof s.ag || !buildsMsi((0, x.jf)(i, "bundle"))) return [];
			let a = `{ path: ${n}, key: ${I.join(".")}, version-style: core }`;
			if ((0, x.TE)(i, I).value !== void 0) {
				let r = e.versionFiles.find((e) => e.path === n && isWix(e));
				if (!r || r.style === "core") return [];
				return [{
					message: `${I.join(".")} of ${(0, s.hD)(n)} is listed as a version file of ${e.name} that will carry suffixes such as -alpha.1, which WiX refuses.`,
					fix: `Write ${a}: it gets X.Y.Z alone.`,
					place: (0, d.m)(t, e, r)
				}];
			}
			return [{
				message: `${(0, s.hD)(n)} builds an MSI, and the version files of ${e.name} will carry suffixes such as -alpha.1, which WiX refuses.`,
				fix: `Set \`version-style: core\` for ${e.name}: files carry X.Y.Z, the tag alone the suffix, and the build gets it from the \`tauri-config\` output of validate-tag. Or write ${I.join(".")} into ${(0, s.hD)(n)}, and list it under \`version-files\` as ${a}.`,
				place: (0, d.P)(t, e, "version-style"),
				...editsOf(styleEdit(e, t))
			}];
		}
		function tauriOf({ versionFiles: e, updater: t }) {
			let n = e.map(({ path: e }) => (0, w._z)((0, w.yS)(e), "tauri.conf.json"));
			return [
				...e.map(({ path: e }) => e).filter((e) => (0, w.Vb)(e) === "tauri.conf.json"),
				...t?.tauriConfig === void 0 ? [] : [t.tauriConfig],
				...n
			];
		}
		let I = [
			"bundle",
			"windows",
			"wix",
			"version"
		];
		function isWix(e) {
			return e.kind === "keyed" && (0, D.in)(e.key)?.join("\n") === I.join("\n");
		}
		function buildsMsi(e) {
			if (!(0, x.Hn)((0, x.jf)(e, "active"))) return !1;
			let t = (0, x.jf)(e, "targets");
			if (t === void 0) return !0;
			let n = t.kind === "list" ? (0, x.CB)(t) : [(0, x.b6)(t)];
			return n.includes("msi") || n.includes("all");
		}
		function styleEdit({ name: e }, { configuration: t }) {
			let { file: n, text: r, root: i } = t;
			let a = (0, f.oB)(i, [
				"tracks",
				e,
				"version-style"
			]);
			if (a) return r.slice(a.at, a.at + 4) === "full" ? {
				path: n,
				start: a.at,
				end: a.at + 4,
				with: "core"
			} : void 0;
			let o = (0, f.oB)(i, ["tracks", e]);
			let s = o?.kind === "map" ? o.entries.find(({ key: e }) => e === "version-files") : void 0;
			let c = s !== void 0 && r[o?.at ?? 0] !== "{";
			let l = c ? r.lastIndexOf("\n", s.keyAt - 1) + 1 : 0;
			let u = r.slice(l, s?.keyAt ?? 0);
			if (!c || !/^ +$/.test(u)) return;
			return {
				path: n,
				start: l,
				end: l,
				with: `${u}version-style: core${r.slice(0, l).endsWith("\r\n") ? "\r\n" : "\n"}`
			};
		}
		function editsOf(e) {
			return e ? { edits: [e] } : {};
		}
		var pe = n(7631);
		var L = n(4305);
		var R = n(5007);
		let me = [
			{
				name: "action-missing",
				severity: "error",
				meaning: "A step uses an action that this project does not have.",
				check: ({ workflows: e }) => (0, u.cc)(e, checkAction)
			},
			{
				name: "input-unknown",
				severity: "error",
				meaning: "A step sets an input that the action does not have: GitHub ignores it, and the default applies.",
				check: ({ workflows: e }) => (0, u.cc)(e, checkInputs)
			},
			{
				name: "name-unknown",
				severity: "error",
				meaning: "A step, or a `workflow_dispatch` input, names a track or channel that is not configured.",
				incident: 22,
				check: (e) => [...(0, u.cc)(e.workflows, (t) => checkNames(t, e)), ...choicesOf(e).flatMap((t) => checkOptions(t, e))]
			},
			{
				name: "option-missing",
				severity: "warning",
				meaning: "No `workflow_dispatch` input offers some configured track or channel. What a push cuts may be missing.",
				incident: 22,
				check: (e) => [...checkOffered("track", e), ...checkOffered("channel", e)]
			},
			{
				name: "track-of-another",
				severity: "error",
				meaning: "A workflow validates tags of one track, but only tags of others trigger it: every run fails.",
				incident: 22,
				check: (e) => (0, u.cc)(e.workflows, (t) => checkTrack(t, e))
			}
		];
		function call_rules_placeOf({ workflow: e, job: t, index: n }, ...r) {
			return e.place([
				"jobs",
				t.name,
				"steps",
				n,
				...r
			]);
		}
		function checkAction(e) {
			let { uses: t = "", missing: n } = e.step;
			if (n === void 0) return [];
			let r = (0, A.z)(n, L.kl) ?? L.kl.find((e) => e.endsWith(`-${n}`));
			return [{
				message: `There is no action ${(0, s.hD)(n)} in ${(0, s.hD)(t.split("/actions/", 1)[0])}.`,
				fix: r === void 0 ? `There are ${L.kl.join(", ")}.` : `Did you mean ${(0, s.hD)(r)}?`,
				place: call_rules_placeOf(e, "uses")
			}];
		}
		function checkInputs(e) {
			let { action: t, uses: n = "", node: r } = e.step;
			if (t === void 0 || n.startsWith(".")) return [];
			let i = pe.b[t].split(" ");
			return (0, u.Mc)((0, f.oB)(r, ["with"])).flatMap(({ key: n, keyAt: r }) => {
				if (i.includes(n.toLowerCase())) return [];
				let a = (0, A.z)(n, i);
				return {
					message: `${t} has no input ${(0, s.hD)(n)}.`,
					fix: a === void 0 ? `It has ${i.join(", ")}.` : `Did you mean ${(0, s.hD)(a)}?`,
					place: e.workflow.locate(r)
				};
			});
		}
		let he = {
			track: "track",
			tracks: "track",
			channel: "channel"
		};
		function namesIn({ step: e }, { configuration: t }) {
			let { file: n, config: r } = t;
			if (e.action === void 0 || !r || ((0, u.wg)(e, "config") || n) !== n) return [];
			return Object.entries(he).flatMap(([t, n]) => {
				let r = (0, u.wg)(e, t);
				return r === void 0 ? [] : {
					kind: n,
					input: t,
					text: r
				};
			});
		}
		function allowed(e, { tracks: t, configuration: n }) {
			let r = t.map(({ track: e }) => e.name);
			return e === "track" ? r : [...n.config?.channels ?? [], l.L8];
		}
		let ge = ["all", "both"];
		function checkNames(e, t) {
			return namesIn(e, t).flatMap(({ kind: n, input: r, text: i }) => {
				if (i.includes("${{")) return [];
				return i.split(/[\s,"'[\]]+/).filter((e) => e !== "").flatMap((i) => unknownName(n, i, t, call_rules_placeOf(e, "with", r)));
			});
		}
		function unknownName(e, t, n, r) {
			let i = allowed(e, n);
			if (i.includes(t) || e === "track" && ge.includes(t)) return [];
			let a = (0, A.z)(t, i);
			return [{
				message: `The configuration has no ${e} ${(0, s.hD)(t)}.`,
				fix: a === void 0 ? `It has ${i.join(", ")}.` : `Did you mean ${(0, s.hD)(a)}?`,
				place: r
			}];
		}
		let _e = /^\s*\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}\s*$/;
		function choicesOf(e) {
			let t = (0, u.cc)(e.workflows, (t) => namesIn(t, e).flatMap(({ kind: e, text: n }) => {
				let r = _e.exec(n)?.[1]?.toLowerCase();
				let i = (0, R.Cf)(t.workflow).find(({ name: e }) => e.toLowerCase() === r);
				if (!i || i.options.length === 0) return [];
				return [{
					workflow: t.workflow,
					kind: e,
					input: i.name,
					options: i.options
				}];
			}));
			return [...new Map(t.map((e) => [`${e.workflow.file} ${e.kind} ${e.input}`, e])).values()];
		}
		function checkOptions({ workflow: e, kind: t, input: n, options: r }, i) {
			return r.flatMap((r, a) => r === "" ? [] : unknownName(t, r, i, e.place([
				...R.bF,
				n,
				"options",
				a
			])));
		}
		function checkOffered(e, t) {
			let n = choicesOf(t).filter((t) => t.kind === e);
			let [r] = n;
			if (!r) return [];
			let i = new Set(n.flatMap(({ options: e }) => e));
			let a = allowed(e, t).filter((e) => !i.has(e) && e !== t.configuration.config?.autoChannel);
			if (a.length === 0) return [];
			return [{
				message: `The form of ${r.workflow.name} does not offer the ${e} ${a.map(s.hD).join(", ")}.`,
				fix: "Add it to the `options`.",
				place: r.workflow.place([
					...R.bF,
					r.input,
					"options"
				])
			}];
		}
		function checkTrack(e, t) {
			let { workflow: n, step: r } = e;
			if (r.action !== "validate-tag" || (0, u.wg)(r, "tag")) return [];
			let [i] = namesIn(e, t);
			let a = t.tracks.find(({ track: e }) => e.name === i?.text.trim())?.track.name;
			let o = tracksStarting(n, t).map(({ track: e }) => e.name);
			if (a === void 0 || o.length === 0 || o.includes(a)) return [];
			return [{
				message: `${n.name} takes tags of ${a} alone, but those that start it are of ${o.join(" and ")}: every run fails.`,
				fix: o.length === 1 ? `Write \`track: ${o[0]}\`.` : "Name a track whose tags start it.",
				place: call_rules_placeOf(e, "with", "track")
			}];
		}
		var z = n(9552);
		var B = n(2853);
		var ve = n(612);
		var V = n(5520);
		var ye = n(5295);
		let H = Symbol("unknown");
		function unknown(e) {
			return {
				kind: H,
				truth: e
			};
		}
		function isKnown(e) {
			return e.kind !== H;
		}
		function truthOf(e) {
			return isKnown(e) ? !(0, ye.me)(e) : e.truth;
		}
		function resultOf(e) {
			if (e === H) return unknown();
			if (e === null) return new z.U();
			if (typeof e == "boolean") return new B.b(e);
			return typeof e == "number" ? new ve.Q(e) : new V.u(e);
		}
		function plainValue(e) {
			if (!isKnown(e) || !e.primitive) return H;
			return e instanceof z.U ? null : e.value;
		}
		function isTrue(e) {
			return e === H ? void 0 : !!e;
		}
		function textOf(e) {
			let t = resultOf(e);
			return isKnown(t) ? t.coerceString() : void 0;
		}
		let be = new Set([
			"push",
			"workflow_dispatch",
			"schedule"
		]);
		function lookInto(e) {
			return (t) => {
				if (t.startsWith("inputs.")) return e.input(t.slice(7));
				if (t.startsWith("github.event.")) return lookIntoEvent(e, t.slice(13));
				return t.startsWith("github.") ? lookIntoGitHub(e, t.slice(7)) : H;
			};
		}
		function lookIntoGitHub({ event: e, ref: t, number: n }, r) {
			let [, i, a] = /^refs\/(head|tag)s\/(.+)$/.exec(t ?? "") ?? [];
			return {
				event_name: e,
				ref: t,
				ref_name: a,
				ref_type: i && (i === "tag" ? "tag" : "branch"),
				sha: `${n}`.padStart(40, "0"),
				run_id: n,
				run_number: n,
				run_attempt: 1,
				...be.has(e ?? "") && {
					head_ref: "",
					base_ref: ""
				}
			}[r] ?? (xe.has(r) ? r : H);
		}
		let xe = new Set([
			"action",
			"actor",
			"api_url",
			"job",
			"repository",
			"repository_id",
			"repository_owner",
			"server_url",
			"triggering_actor",
			"workflow",
			"workspace"
		]);
		function lookIntoEvent({ event: e = "", ref: t, input: n }, r) {
			if (r.startsWith("inputs.")) return n(r.slice(7));
			if (/^(?:repository|sender|organization|enterprise)\./.test(r)) return r;
			if (!be.has(e)) return H;
			if (/^(?:pull_request|issue|release|workflow_run|number)\b/.test(r)) return null;
			return r === "ref" && e === "push" ? t ?? H : H;
		}
		var U = n(7284);
		var Se = n(4185);
		var Ce = n(6019);
		var we = n(8279);
		var W = n(4942);
		var Te = n(5489);
		function evaluateText(e, t) {
			let n = Ee.exec(e);
			if (n) return plainValue(evaluate(n[1], t));
			let r = !1;
			let i = e.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (e, n) => {
				let i = textOf(plainValue(evaluate(n, t)));
				r ||= i === void 0;
				return i ?? "";
			});
			return r ? H : i;
		}
		function evaluateCondition(e, t) {
			let n = Ee.exec(e);
			if (n || !e.includes("${{")) return truthOf(evaluate(n?.[1] ?? e, t));
			return isTrue(evaluateText(e, t));
		}
		let Ee = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/;
		function evaluate(e, t) {
			let n = parse(e);
			return n ? n.accept(new PartialEvaluator(t)) : unknown();
		}
		let De = "github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ");
		let Oe = [
			"success",
			"failure",
			"always",
			"cancelled",
			"hashFiles"
		].map((e) => ({
			name: e,
			minArgs: 0,
			maxArgs: 255
		}));
		function parse(e) {
			if (e.length > 1e3) return;
			try {
				let { tokens: t } = new W.JG(e).lex();
				return new Te.i(t.map(unquote), De, Oe).parse();
			} catch {
				return;
			}
		}
		function unquote(e) {
			return e.type === W.ks.STRING ? {
				...e,
				value: e.lexeme.slice(1, -1).replaceAll("''", "'")
			} : e;
		}
		class PartialEvaluator {
			#e;
			constructor(e) {
				this.#e = e;
			}
			visitLiteral({ literal: e }) {
				return e;
			}
			visitGrouping({ group: e }) {
				return e.accept(this);
			}
			visitContextAccess(e) {
				return this.#t(e);
			}
			visitIndexAccess(e) {
				return this.#t(e);
			}
			visitUnary({ expr: e }) {
				let t = truthOf(e.accept(this));
				return t === void 0 ? unknown() : new B.b(!t);
			}
			visitBinary({ left: e, operator: t, right: n }) {
				return calculate([e.accept(this), n.accept(this)], ([e, n]) => new U.yI(e, t, n));
			}
			visitLogical({ operator: e, args: t }) {
				let n = e.type === W.ks.OR;
				let r = unknown();
				let i = !1;
				for (let e of t) {
					r = e.accept(this);
					let t = truthOf(r);
					if (t === n) return i ? unknown(n) : r;
					i ||= t === void 0;
				}
				return i ? unknown() : r;
			}
			visitFunctionCall({ functionName: e, args: t }) {
				let n = e.lexeme.toLowerCase();
				let r = resultOf(this.#e(`${n}()`));
				if (isKnown(r) || !Object.hasOwn(we.j, n)) return r;
				return calculate(t.map((e) => e.accept(this)), (t) => new U.R6(e, t));
			}
			#t(e) {
				let t = pathOf(e);
				return t === void 0 ? unknown() : resultOf(this.#e(t));
			}
		}
		function pathOf(e) {
			if (e instanceof U.QC) return e.name.lexeme.toLowerCase();
			if (!(e instanceof U.p_)) return;
			let { index: t } = e;
			let [n, r] = [pathOf(e.expr), t instanceof U.FE ? "*" : keyOf(t)];
			return n === void 0 || r === void 0 ? void 0 : `${n}.${r.toLowerCase()}`;
		}
		function keyOf(e) {
			return e instanceof U.uS && e.literal instanceof V.u ? e.literal.value : void 0;
		}
		function calculate(e, t) {
			let n = e.filter(isKnown);
			let r = n.some((e) => e instanceof V.u && e.value.length > 1e4);
			if (n.length < e.length || r) return unknown();
			try {
				let e = n.map((e) => new U.uS(e, Ae));
				return new Ce.o(t(e), new Se.b()).evaluate();
			} catch {
				return unknown();
			}
		}
		let ke = {
			line: 0,
			column: 0
		};
		let Ae = {
			type: W.ks.UNKNOWN,
			lexeme: "",
			range: {
				start: ke,
				end: ke
			}
		};
		let je = [{
			name: "release-cancelled",
			severity: "error",
			meaning: "A releasing workflow sets `cancel-in-progress`, or an expression that may be true for a release: a later run cancels an earlier one midway.",
			incident: 19,
			fixable: !0,
			check: (e) => groupsOf(e).flatMap(checkCancel)
		}, {
			name: "release-dropped",
			severity: "error",
			meaning: "Releases share one concurrency group, in which GitHub by default keeps one run waiting and cancels the others. The group is evaluated for two releases.",
			incident: 19,
			check: (e) => groupsOf(e).flatMap(checkGroup)
		}];
		function groupsOf(e) {
			return e.workflows.filter((t) => losesReleases(t, e)).flatMap((t) => {
				let n = isForTags(t, e);
				let r = n ? tagPairs(t, e) : otherPairs(t);
				return [["concurrency"], ...t.jobs.map(({ name: e }) => [
					"jobs",
					e,
					"concurrency"
				])].flatMap((e) => {
					let i = (0, f.oB)(t.root, e);
					return i ? [{
						workflow: t,
						path: e,
						node: i,
						pairs: r,
						isOfTags: n
					}] : [];
				});
			});
		}
		function losesReleases(e, t) {
			let n = e.jobs.flatMap(({ steps: e }) => e);
			let r = ["write-updater-manifest", "publish-release"];
			return isForTags(e, t) || n.some((e) => makesTags(e) || r.includes(e.action ?? ""));
		}
		function tagPairs(e, t) {
			let n = tagsThatStart(e, t);
			let r = [...e.push?.tags || n.length > 0 ? ["push"] : [], ...e.events.has("workflow_dispatch") ? ["workflow_dispatch"] : []];
			let [i = "v1.2.3", a = "v0.1.0"] = n;
			let o = new Map((0, R.Cf)(e).map((e) => [e.name.toLowerCase(), e.default ?? ""]));
			return r.map((e) => {
				let input = (t) => e === "push" ? "" : o.get(t) ?? "";
				return [{
					event: e,
					ref: `refs/tags/${i}`,
					number: 1,
					input
				}, {
					event: e,
					ref: `refs/tags/${a}`,
					number: 2,
					input
				}];
			});
		}
		function otherPairs(e) {
			let t = [...e.events].filter((e) => !e.startsWith("pull_request"));
			let n = e.events.has("workflow_dispatch") ? ["workflow_dispatch"] : t;
			let r = new Set((0, R.Cf)(e).flatMap((e) => (0, R.Lx)(e) ? e.name.toLowerCase() : []));
			return n.map((e) => {
				let input = (t) => e === "push" ? "" : e === "workflow_dispatch" && r.has(t) ? t : H;
				let t = e === "workflow_call" ? {} : { event: e };
				return [{
					...t,
					ref: "refs/heads/first",
					number: 1,
					input
				}, {
					...t,
					ref: "refs/heads/second",
					number: 2,
					input
				}];
			});
		}
		function checkCancel(e) {
			let { workflow: t, path: n, node: r } = e;
			let i = (0, f.Ms)(r, "cancel-in-progress")?.value;
			if (!e.pairs.some((t) => cancels(i, t[0], e))) return [];
			let a = i?.kind === "flag";
			return [{
				message: `A run of ${t.name} is cancelled when a later one starts, and leaves its release half done.`,
				fix: "Write `cancel-in-progress: false`.",
				place: t.place([...n, "cancel-in-progress"]),
				...a && { edits: [switchOff(t, i)] }
			}];
		}
		function switchOff({ file: e }, { at: t, text: n }) {
			return {
				path: e,
				start: t,
				end: t + n.length,
				with: "false"
			};
		}
		function cancels(e, t, { node: n, isOfTags: r }) {
			let i = (0, f.ws)(e);
			if (i === void 0) return !1;
			let a = [t, {
				...t,
				number: t.number + 10
			}].map((e) => groupText(n, e));
			if (a[0] !== void 0 && a[1] !== void 0 && a[0] !== a[1]) return !1;
			if (!i.includes("${{")) return i.toLowerCase() === "true";
			let { ref: o, ...s } = t;
			let c = isTrue(evaluateText(i, lookInto(r ? t : s)));
			return r ? c !== !1 : c === !0;
		}
		function groupText(e, t) {
			let n = (0, f.ws)(e) ?? (0, f.ws)((0, f.oB)(e, ["group"]));
			return n === void 0 ? void 0 : textOf(evaluateText(n, lookInto(t)));
		}
		function checkGroup({ workflow: e, path: t, node: n, pairs: r, isOfTags: i }) {
			let a = (0, f.ws)(n) ?? (0, f.ws)((0, f.oB)(n, ["group"]));
			let o = (0, f.ws)((0, f.oB)(n, ["queue"])) === "max";
			if (a === void 0 || o || !r.some((e) => isShared(n, e))) return [];
			let s = i ? "github.ref into the group, so that each tag" : "github.run_id into the group, so that each request";
			return [{
				message: `All releases of ${e.name} share the group "${a}": GitHub keeps one waiting, and a third one replaces it.`,
				fix: `Put the expression ${s} has its own, or add \`queue: max\`.`,
				place: e.place((0, f.oB)(n, ["group"]) ? [...t, "group"] : t)
			}];
		}
		function isShared(e, [t, n]) {
			let r = groupText(e, t);
			return r !== void 0 && r === groupText(e, n);
		}
		function findTexts(e, t, n = () => !0) {
			return e.flatMap((e) => (0, u.TM)(e).filter(n).flatMap((n) => findIn(e, n, t)));
		}
		function isScript({ path: e }) {
			return e.at(-1) === "run" && e.includes("steps");
		}
		function isInput({ path: e }) {
			return e.at(-2) === "with" && e.includes("steps");
		}
		function findIn(e, t, n) {
			let { text: r, at: i } = t.node;
			let a = i;
			return [...r.matchAll(n)].flatMap((n) => {
				if (isScript(t) && isComment(r, n.index)) return [];
				let o = e.text.indexOf(n[0], a);
				o !== -1 && (a = o + 1);
				return {
					workflow: e,
					scalar: t,
					match: n,
					place: e.locate(o === -1 ? i : o)
				};
			});
		}
		function isComment(e, t) {
			let n = e.lastIndexOf("\n", t - 1) + 1;
			return /^\s*#/.test(e.slice(n, t + 1));
		}
		let Me = [{
			name: "expression-in-script",
			severity: "error",
			meaning: "A script in a releasing workflow contains an expression with a value from outside (a name, a title, notes, free text of a dispatch), which the shell may run as a command.",
			incident: 30,
			check: checkInjection
		}];
		let Ne = /\$\{\{((?:(?!\$\{\{)[\s\S]){0,1000}?)\}\}/g;
		let Pe = new RegExp(String.raw`\bgithub\.(?:head_ref|ref_name|event\.(?:client_payload\.|ref\b|(?:${"(?:issue|discussion|pull_request)\\.(?:title|body)|(?:comment|review|review_comment)\\.body|pull_request\\.head\\.(?:ref|label|repo\\.default_branch)|pages[\\w.*[\\]]*\\.page_name|(?:head_commit|(?:workflow_run|merge_group)\\.head_commit|commits[\\w.*[\\]]*)\\.(?:message|(?:author|committer)\\.(?:name|email))|workflow_run\\.(?:head_branch|display_title|head_repository\\.description)|release\\.(?:name|body|tag_name)"})\b))`);
		function checkInjection(e) {
			let t = e.workflows.filter((t) => isForReleases(t, e));
			let runs = (e) => isScript(e) || isInput(e) && e.path.at(-1) === "script";
			return findTexts(t, Ne, runs).flatMap(({ workflow: e, scalar: t, match: n, place: r }) => {
				let i = n[1] ?? "";
				let a = e.jobs.find(({ name: e }) => e === t.path[1]);
				if (isAnswer(i) || !(Pe.test(i) || isFreeText(i, e, a))) return [];
				return {
					message: `${(0, s.hD)(n[0])} becomes part of the script: a name such as $(command) is run.`,
					fix: "Pass it to the step through `env:`, and write \"$NAME\" in the script.",
					place: r
				};
			});
		}
		function isAnswer(e) {
			return !/&&|\|\|/.test(e) && /==|!=|^\s*(?:contains|startsWith|endsWith)\(/.test(e);
		}
		function isFreeText(e, t, n) {
			return hasFreeInput(e, t) || !/fromJSON/i.test(e) && hasOutput(e, t, n);
		}
		let Fe = /(?<![\w.-])(?:github\.event\.)?inputs\.([\w-]+)/gi;
		function hasFreeInput(e, t) {
			let n = (0, R.Cf)(t).filter(({ type: e }) => e === "string");
			let r = new Set(n.map(({ name: e }) => e.toLowerCase()));
			return [...e.matchAll(Fe)].some(([, e = ""]) => r.has(e.toLowerCase()));
		}
		let Ie = {
			promote: ["report", "plan"],
			"detect-tracks": ["report"],
			"bump-version": ["plan"],
			"component-changelog": ["body"],
			"write-updater-manifest": ["manifest"],
			"sync-branches": ["conflicts"],
			"check-invariants": ["violations"]
		};
		let Le = /(?<![\w.-])(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/gi;
		function hasOutput(e, t, n) {
			return [...e.matchAll(Le)].some(([, e = "", r = "", i = ""]) => {
				if (e.toLowerCase() === "steps") return isText(n, r, i);
				let a = t.jobs.find((e) => e.name.toLowerCase() === r.toLowerCase());
				let o = (0, f.ws)((0, f.oB)(a?.node, ["outputs", i])) ?? "";
				if (/fromJSON/i.test(o)) return !1;
				return [...o.matchAll(Le)].some(([, e = "", t = "", n = ""]) => e.toLowerCase() === "steps" && isText(a, t, n));
			});
		}
		function isText(e, t, n) {
			let r = e?.steps.find(({ node: e }) => (0, f.ws)((0, f.oB)(e, ["id"]))?.toLowerCase() === t.toLowerCase());
			return r?.action !== void 0 && (Ie[r.action]?.includes(n.toLowerCase()) ?? !1);
		}
		let Re = [{
			name: "paths-repeated",
			severity: "warning",
			meaning: "A releasing workflow repeats a track's paths: the two lists will drift apart.",
			incident: 22,
			check: (e) => e.workflows.flatMap((t) => [...checkFilters(t, e), ...checkTexts(t, e)])
		}];
		function checkFilters(e, t) {
			if (!isForReleases(e, t)) return [];
			let n = e.jobs.some(({ steps: e }) => e.some((e) => makesTags(e) || isTagger(e)));
			return ["paths", "paths-ignore"].flatMap((r) => {
				let i = e.push?.[r];
				let a = t.tracks.find((e) => e.globs.some((e) => i?.includes(e)));
				if (!i || !(n || a)) return [];
				let o = n ? ", so a push that it leaves out releases nothing." : ", a second list beside the configuration.";
				return {
					message: `${e.name} has on.push.${r}${o}${difference(i, a)}`,
					fix: `Remove it: detect-tracks decides by ${t.configuration.file}.`,
					place: e.place([
						"on",
						"push",
						r
					])
				};
			});
		}
		function checkTexts(e, t) {
			if (!isForReleases(e, t)) return [];
			return (0, u.TM)(e).flatMap(({ node: n, path: r }) => {
				if (!r.includes("steps") && !r.includes("env")) return [];
				let i = t.tracks.map((e) => ({
					track: e,
					listed: listedIn(n.text, e.track.paths)
				})).sort((e, t) => t.listed.length - e.listed.length)[0];
				let [a] = i?.listed ?? [];
				if (!i || a === void 0) return [];
				let o = e.text.indexOf(a.written, n.at);
				return {
					message: `${e.name} lists paths of ${i.track.track.name} by hand.${difference(i.listed.map(({ entry: e }) => e), i.track)}`,
					fix: `Remove it: the actions read ${t.configuration.file}, detect-tracks for what changed and component-changelog for the notes.`,
					place: e.locate(o === -1 ? n.at : o)
				};
			});
		}
		function listedIn(e, t) {
			let n = t.filter((e) => !e.startsWith("!"));
			let r = n.filter((t) => /[*?]/.test(t) && isWord(e, t));
			if (r.length >= 2) return inOrder(e, r.map((e) => ({
				entry: e,
				written: e
			})));
			let i = gitPaths(e);
			return inOrder(e, n.flatMap((e) => {
				let t = e.replace(/\/\*\*?$/, "");
				return isWord(i, e) || isWord(i, t) ? [{
					entry: e,
					written: isWord(i, e) ? e : t
				}] : [];
			}));
		}
		function gitPaths(e) {
			return e.replace(/\\\r?\n/g, " ").split("\n").map((e) => {
				let t = e.search(/\bgit (?:log|diff|rev-list|shortlog|diff-tree|diff-index)\b/);
				let n = t === -1 ? -1 : e.indexOf(" -- ", t);
				return n === -1 ? "" : e.slice(n);
			}).join("\n");
		}
		function inOrder(e, t) {
			return t.sort((t, n) => e.indexOf(t.written) - e.indexOf(n.written));
		}
		function isWord(e, t) {
			for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) if (!/[\w./*-]/.test(e[n - 1] ?? " ") && !/[\w./*-]/.test(e[n + t.length] ?? " ")) return !0;
			return !1;
		}
		function difference(e, t) {
			let n = t?.track.paths.filter((t) => !e.includes(t)) ?? [];
			if (!t || n.length === 0) return "";
			return ` It lacks ${n.map(s.hD).join(", ")}, which ${t.track.name} has.`;
		}
		let ze = [
			{
				name: "permissions-missing",
				severity: "warning",
				meaning: "A job that releases, or runs in the same workflow, has no `permissions`: what its token may do depends on a repository setting.",
				check: (e) => e.workflows.flatMap((t) => checkMissing(t, e))
			},
			{
				name: "permissions-too-wide",
				severity: "warning",
				meaning: "A releasing workflow has `permissions: write-all`: every step, whoever wrote it, may do anything.",
				check: (e) => e.workflows.flatMap((t) => checkTooWide(t, e))
			},
			{
				name: "permissions-too-small",
				severity: "error",
				meaning: "The `permissions` of a job do not cover what one of its steps does.",
				check: (e) => e.workflows.flatMap((t) => checkTooSmall(t, e))
			}
		];
		let G = {
			scope: "contents",
			level: "write"
		};
		let K = {
			scope: "contents",
			level: "read"
		};
		let Be = {
			scope: "pull-requests",
			level: "read"
		};
		function needsToPush(e, { configuration: t }) {
			if (!makesTags(e)) return [K];
			let n = t.config?.labelTrailers ? [Be] : [];
			return [
				G,
				{
					scope: "actions",
					level: "write"
				},
				...n
			];
		}
		function needsToWriteManifest(e) {
			let t = (0, u.wg)(e, "publish") === "true" ? G : K;
			return (0, u.wg)(e, "require-attestation") === "true" ? [t, {
				scope: "attestations",
				level: "read"
			}] : [t];
		}
		function needsToPublish(e) {
			let t = (0, u.wg)(e, "comment") === "true";
			let n = t || ((0, u.wg)(e, "milestone") ?? "") !== "" ? [{
				scope: "issues",
				level: "write"
			}] : [];
			return [
				G,
				...n,
				...t ? [{
					scope: "pull-requests",
					level: "write"
				}] : []
			];
		}
		let Ve = {
			promote: needsToPush,
			"bump-version": needsToPush,
			"component-changelog": (e) => [K, ...(0, u.wg)(e, "token") === "" ? [] : [Be]],
			"preview-release": (e) => [K, ...(0, u.wg)(e, "comment") === "false" ? [] : [{
				scope: "pull-requests",
				level: "write"
			}]],
			"release-pr": () => [G, ...[
				"pull-requests",
				"issues",
				"actions"
			].map((e) => ({
				scope: e,
				level: "write"
			}))],
			"sync-branches": () => [G],
			"publish-release": needsToPublish,
			"float-tags": () => [G],
			"write-updater-manifest": needsToWriteManifest,
			"check-invariants": (e) => [K, ...(0, u.wg)(e, "open-issue") === "false" ? [] : [{
				scope: "issues",
				level: "write"
			}]]
		};
		let He = [
			{
				wanted: ({ uses: e = "", run: t = "" }) => _.test(e) || v.test(e) || /\bgh release (?:create|upload|edit|delete)\b/.test(t),
				needs: [G]
			},
			{
				wanted: ({ uses: e = "", run: t = "" }) => /\bgh workflow run\b/.test(t) || /workflow-dispatch@/.test(e),
				needs: [{
					scope: "actions",
					level: "write"
				}]
			},
			{
				wanted: (e, t) => pushesImages(e) && t.steps.some(logsIntoGitHub),
				needs: [{
					scope: "packages",
					level: "write"
				}]
			},
			{
				wanted: ({ uses: e = "" }) => /^actions\/attest(?:-[\w-]+)?@/.test(e),
				needs: [{
					scope: "id-token",
					level: "write"
				}, {
					scope: "attestations",
					level: "write"
				}]
			}
		];
		function pushesImages(e) {
			return /^docker\/build-push-action@/.test(e.uses ?? "") && (0, u.wg)(e, "push") === "true";
		}
		function logsIntoGitHub(e) {
			return /^docker\/login-action@/.test(e.uses ?? "") && (0, u.wg)(e, "registry") === "ghcr.io" && !hasOwnToken(e, "with.password");
		}
		function needsOf(e, t, n) {
			if (hasOwnToken(e, "with.token", "with.github_token", "env.GH_TOKEN", "env.GITHUB_TOKEN")) return [];
			let r = e.action;
			if (r !== void 0) return Ve[r]?.(e, n) ?? [K];
			return He.filter(({ wanted: n }) => n(e, t)).flatMap(({ needs: e }) => e);
		}
		function permissionsOf(e, { root: t }) {
			return ((0, f.Ms)(e.node, "permissions") ?? (0, f.Ms)(t, "permissions"))?.value;
		}
		function checkMissing(e, t) {
			if (!isForReleases(e, t)) return [];
			let n = isForTags(e, t) || e.jobs.some(({ steps: e }) => e.some(makesTags));
			return e.jobs.flatMap((r) => {
				let i = merge(r.steps.flatMap((e) => needsOf(e, r, t)));
				if (permissionsOf(r, e) || r.steps.length === 0) return [];
				let a = e.place(["jobs", r.name]);
				if (i.length > 0) return {
					message: `The job "${r.name}" releases and has no \`permissions\`.`,
					fix: `Grant what it needs and nothing else: ${written(i)}.`,
					place: a,
					...t.settings?.token?.byDefault === "read" && { severity: "error" }
				};
				if (!n) return [];
				return {
					message: `The job "${r.name}" of a workflow that releases has no \`permissions\`.`,
					fix: `Grant what it needs and nothing else: ${r.steps.some(isCheckout) ? "`contents: read` for the checkout" : "`permissions: {}` grants nothing at all"}.`,
					place: a
				};
			});
		}
		function checkTooWide(e, t) {
			if (!isForReleases(e, t)) return [];
			let n = e.jobs.filter(({ node: e }) => (0, f.Ms)(e, "permissions"));
			return [...n.length < e.jobs.length ? [["permissions"]] : [], ...n.map(({ name: e }) => [
				"jobs",
				e,
				"permissions"
			])].flatMap((n) => {
				if ((0, f.ws)((0, f.oB)(e.root, n)) !== "write-all") return [];
				let r = merge(e.jobs.filter(({ name: e, node: t }) => n[1] === e || n.length === 1 && !(0, f.Ms)(t, "permissions")).flatMap((e) => e.steps.flatMap((n) => needsOf(n, e, t))));
				return {
					message: `\`write-all\` lets every step of ${n[1] === void 0 ? e.name : `the job "${n[1]}"`} do whatever a token can.`,
					fix: `Grant what is needed and nothing else: ${r.length > 0 ? written(r) : "`contents: read` for a checkout"}.`,
					place: e.place(n)
				};
			});
		}
		function checkTooSmall(e, t) {
			return e.jobs.flatMap((n) => {
				let r = permissionsOf(n, e);
				if (!r) return [];
				let i = merge(n.steps.flatMap((e) => needsOf(e, n, t))).filter((e) => !grants(r, e));
				if (i.length === 0) return [];
				let a = n.steps.filter((e) => needsOf(e, n, t).some((e) => !grants(r, e)));
				let o = (0, f.Ms)(n.node, "permissions") === void 0 ? ["permissions"] : [
					"jobs",
					n.name,
					"permissions"
				];
				let s = i.find(({ scope: e }) => (0, f.oB)(r, [e]))?.scope;
				return {
					message: `The token of the job "${n.name}" lacks ${written(i)}, which ${a.map(nameOf).join(" and ")} needs.`,
					fix: `Write ${written(i)} under \`permissions\` of the job.`,
					place: e.place(s === void 0 ? o : [...o, s]),
					...i.every((e) => e.scope === "pull-requests") && { severity: "warning" }
				};
			});
		}
		function grants(e, { scope: t, level: n }) {
			if (e.kind !== "map") {
				let t = (0, f.ws)(e);
				return t === "write-all" || t === "read-all" && n === "read";
			}
			let r = (0, u.Mc)(e).find(({ key: e }) => e === t);
			let i = (0, f.ws)(r?.value);
			return i === "write" || i === n;
		}
		function merge(e) {
			let t = new Map();
			for (let { scope: n, level: r } of e) t.get(n) !== "write" && t.set(n, r);
			return [...t].map(([e, t]) => ({
				scope: e,
				level: t
			}));
		}
		function written(e) {
			return e.map(({ scope: e, level: t }) => `${e}: ${t}`).join(", ");
		}
		function nameOf(e) {
			return e.action ?? e.uses?.split("@", 1)[0] ?? "its script";
		}
		var Ue = n(8913);
		var q = n(2739);
		var We = n(6511);
		var Ge = n(7261);
		let Ke = [
			{
				name: "actions-placeholder",
				severity: "error",
				meaning: "Workflows use actions from `OWNER`, a placeholder that was not replaced.",
				check: checkOwner
			},
			{
				name: "publish-empty",
				severity: "error",
				meaning: "There is nothing between the `PUBLISH HERE` marks of a release workflow: it releases, but publishes nothing.",
				check: ({ workflows: e }) => e.flatMap(checkPublishing)
			},
			{
				name: "rival-tool",
				severity: "error",
				meaning: "A workflow releases with another tool (changesets, release-please, semantic-release, …): both write versions and tags. A warning if it only runs on request.",
				check: checkRivals
			},
			{
				name: "line-unreleased",
				severity: "hint",
				meaning: "`branches.lines` is set, and no workflow that promotes starts on a push to a line, or passes an input `line` on.",
				check: checkLineTriggers
			},
			{
				name: "line-unserved",
				severity: "hint",
				meaning: "`branches.lines` is set, and `updater.manifest` of a track has no `{line}`: what its lines release is offered to no app.",
				check: checkLineManifests
			}
		];
		function checkLineTriggers({ configuration: { config: e }, tracks: t, workflows: n }) {
			let r = e?.branches.lines;
			let i = (0, u.cc)(n, ({ workflow: e, step: t }) => makesTags(t) ? [{
				workflow: e,
				step: t
			}] : []);
			let [a] = i;
			if (!e || r === void 0 || !a) return [];
			let o = t.map(({ track: e }) => (0, We.vy)(r, e.name, {
				major: 1,
				minor: 8
			}));
			if (i.some(({ workflow: { push: e }, step: t }) => (0, u.wg)(t, "line") !== void 0 || e && o.some((t) => (0, m.rw)(e, t)))) return [];
			let { workflow: c } = a;
			return [{
				message: `branches.lines is ${(0, s.hD)(r)}, and ${c.name} releases no line: a push to ${o[0]} does not start it, and it passes no \`line\` on.`,
				fix: `Add ${(0, s.hD)(r.replace("{track}", "*").replace(/\{(?:major|minor)\}/g, "[0-9]+"))} to the branches of on.push, or an input \`line\` to its form and to the step. Until then lines are released from a clone: release-tracks promote <track> live --line <X.Y>`,
				place: c.place(["on"])
			}];
		}
		function checkLineManifests(e) {
			if (e.configuration.config?.branches.lines === void 0) return [];
			return e.tracks.flatMap(({ track: t, track: { name: n, updater: r } }) => r && r.lineManifest === void 0 ? [{
				message: `updater.manifest of ${n} is ${(0, s.hD)(r.manifest)}, without {line}: apps are offered nothing that a line of ${n} releases.`,
				fix: `Write it with {line}, such as ${(0, s.hD)(r.manifest.replace("{channel}", "{line}-{channel}"))}, and build the apps that stay on a line with the endpoint of its manifest.`,
				place: (0, d.P)(e, t, "updater", "manifest")
			}] : []);
		}
		function checkOwner({ workflows: e }) {
			let t = (0, u.cc)(e, ({ workflow: e, job: t, step: n, index: r }) => n.uses?.startsWith("OWNER/") ? [{
				workflow: e,
				path: [
					"jobs",
					t.name,
					"steps",
					r,
					"uses"
				]
			}] : []);
			let [n] = t;
			if (!n) return [];
			let r = [...new Set(t.map(({ workflow: e }) => e.name))];
			return [{
				message: `OWNER is a placeholder, not an account, and ${r.join(", ")} ${r.length > 1 ? "call" : "calls"} its actions: GitHub cannot run ${r.length > 1 ? "any of them" : "it"}.`,
				fix: "Replace `OWNER/release-tracks` and the version behind it with your copy of the actions and a commit of it: OWNER/release-tracks@<commit>, or run init again with --actions.",
				place: n.workflow.place(n.path)
			}];
		}
		let qe = /^[ \t]*# ?-+ PUBLISH HERE\b[^\n]*\n((?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*)/gm;
		function checkPublishing({ name: e, text: t, locate: n }) {
			return [...t.matchAll(qe)].flatMap((t) => {
				if (!/^[ \t]*# ?-+[ \t\r]*$/m.test(t[1] ?? "")) return [];
				return {
					message: `${e} has no steps at PUBLISH HERE: it makes a GitHub Release of a version that nobody can install.`,
					fix: "Write the steps that publish the version between the two marks, or remove the marks if the GitHub Release is all there is.",
					place: n(t.index + t[0].search(/#/))
				};
			});
		}
		function checkRivals(e) {
			let t = packageScripts(e);
			let n = (0, u.cc)(e.workflows, (e) => {
				let n = (0, Ge.D)(e.step, t);
				return n === void 0 ? [] : [{
					...e,
					tool: n
				}];
			});
			return [...new Map(n.toReversed().map((e) => [`${e.workflow.file} ${e.tool}`, e])).values()].map(({ workflow: e, job: t, index: n, tool: r }) => {
				let i = [...e.events].every((e) => e === "workflow_dispatch" || e === "workflow_call");
				return {
					message: `${e.name} releases with ${r}: it and these actions would both write versions and tags.`,
					fix: `Delete ${(0, s.hD)(e.file)}, or remove this step from it.`,
					place: e.place([
						"jobs",
						t.name,
						"steps",
						n
					]),
					...i && { severity: "warning" }
				};
			});
		}
		function packageScripts({ texts: e }) {
			let t = (0, T.C)(() => (0, S.q)("package.json", e.get("package.json") ?? "{}"));
			if (t instanceof s.ag) return new Map();
			return new Map([...(0, x.Mc)((0, x.jf)(t, "scripts"))].map(([e, t]) => [e, (0, x.b6)(t) ?? ""]));
		}
		let Je = [{
			name: "change-file-malformed",
			severity: "error",
			meaning: "A file in `.changeset` does not say which packages change, and how far: with `bump: changes` nothing is released.",
			check: (e) => readAll(e).flatMap((e) => e instanceof s.ag ? e.problems : []).map((t) => faultOf(t, e.configuration.file))
		}, {
			name: "change-file-of-nobody",
			severity: "warning",
			meaning: "A file in `.changeset` names a package that belongs to no track: what it says reaches nobody.",
			check: (e) => {
				let t = readAll(e).flatMap((e) => e instanceof s.ag ? [] : e);
				let n = new Set(e.tracks.flatMap(({ track: t }) => [...(0, q.changeNamesOf)(t, e.configuration.config?.tracks ?? [], e.texts)]));
				return [...(0, q.Z)(t, n)].map(([e, t]) => ({
					...(0, q.O)(e),
					place: {
						file: t,
						line: 1,
						column: 1
					}
				}));
			}
		}];
		function readAll({ texts: e }) {
			return [...e].flatMap(([e, t]) => (0, Ue.vc)(e) ? [(0, T.C)(() => (0, Ue._x)(e, t))] : []);
		}
		let Ye = [{
			name: "job-missing",
			severity: "error",
			meaning: "A job needs a job that does not exist, or calls a workflow that does not exist: GitHub rejects the file.",
			check: (e) => e.workflows.flatMap((t) => [...reference_rules_checkNeeds(t), ...checkCalls(t, e)])
		}, {
			name: "workflow-run-missing",
			severity: "warning",
			meaning: "A workflow that uses the actions has a `workflow_run` trigger for a workflow that does not exist.",
			check: (e) => e.workflows.flatMap((t) => checkRuns(t, e))
		}];
		function didYouMean(e, t) {
			let n = (0, A.z)(e, t);
			return n === void 0 ? "Correct the name, or take it out." : `Did you mean ${(0, s.hD)(n)}?`;
		}
		function reference_rules_checkNeeds(e) {
			let t = e.jobs.map(({ name: e }) => e);
			let n = new Set(t.map((e) => e.toLowerCase()));
			return e.jobs.flatMap((r) => (0, u.hN)(r).flatMap((i, a) => {
				if (n.has(i.toLowerCase())) return [];
				return {
					message: `The job "${r.name}" waits for ${(0, s.hD)(i)}, which ${e.name} does not have: GitHub refuses the workflow.`,
					fix: didYouMean(i, t),
					place: e.place([
						"jobs",
						r.name,
						"needs",
						a
					])
				};
			}));
		}
		function checkCalls(e, { files: t }) {
			return e.jobs.flatMap((n) => {
				let r = (0, f.ws)((0, f.oB)(n.node, ["uses"])) ?? "";
				let i = r.slice(2);
				if (!r.startsWith(`./${u.xi}`) || t.includes(i)) return [];
				return {
					message: `The job "${n.name}" calls ${(0, s.hD)(i)}, which is not in the repository: GitHub refuses the workflow.`,
					fix: didYouMean(i, t.filter((e) => e.startsWith(u.xi))),
					place: e.place([
						"jobs",
						n.name,
						"uses"
					])
				};
			});
		}
		let Xe = [
			"pages-build-deployment",
			"codeql",
			"dependabot updates",
			"automatic dependency submission",
			"copilot"
		];
		function checkRuns(e, { workflows: t, unreadable: n }) {
			let r = e.jobs.some(({ steps: e }) => e.some(({ action: e }) => e !== void 0));
			let i = !n.some(({ place: e }) => e?.file?.startsWith(u.xi));
			if (!r || !i) return [];
			let a = t.map(({ root: e, file: t }) => (0, f.ws)((0, f.oB)(e, ["name"])) ?? t);
			let o = new Set([...a.map((e) => e.toLowerCase()), ...Xe]);
			let c = [
				"on",
				"workflow_run",
				"workflows"
			];
			return textsOf((0, f.oB)(e.root, c)).flatMap((t, n) => {
				if (o.has(t.toLowerCase())) return [];
				return {
					message: `${e.name} waits for runs of ${(0, s.hD)(t)}, but no workflow has that name.`,
					fix: didYouMean(t, a),
					place: e.place([...c, n])
				};
			});
		}
		function textsOf(e) {
			return (e?.kind === "list" ? e.items : e ? [e] : []).flatMap((e) => (0, f.ws)(e) ?? []);
		}
		var J = n(4229);
		var Y = n(6855);
		var X = n(8669);
		var Ze = n(5838);
		var Qe = n(9482);
		var $e = n(8342);
		var et = n(1138);
		let tt = {
			dot: !0,
			nobrace: !0,
			noext: !0,
			nonegate: !0,
			nocomment: !0
		};
		let nt = /(?<=^|\/)\*\*$/;
		function isRulesetFor(e, { include: t, exclude: n }, r) {
			let matches = (t) => {
				if (t === "~ALL") return !0;
				if (t === "~DEFAULT_BRANCH") return r !== void 0 && e === (0, J.Mi)(r);
				return (0, et.xF)(e, t.replace(nt, "*"), tt);
			};
			return t.some(matches) && !n.some(matches);
		}
		function judgePattern(e, t) {
			let n = matchesPattern(e, t);
			if (n === void 0) return "unknown";
			return n === t.negate ? "broken" : "kept";
		}
		function matchesPattern(e, { operator: t, pattern: n }) {
			if (t === "starts_with") return e.startsWith(n);
			if (t === "ends_with") return e.endsWith(n);
			if (t === "contains") return e.includes(n);
			return readRegex(n)?.test(e);
		}
		let rt = /\[:|\\[aACEKpPQzZ]|\\x\{|\(\?(?!:)|\)[*+{]/;
		function readRegex(e) {
			let [t = "", n = ""] = /^\(\?([ims]+)\)/.exec(e) ?? [];
			let r = e.slice(t.length).replace(/^\\A/, "^").replace(/\\z$/, "$");
			if (rt.test(r)) return;
			try {
				return new RegExp(r, n);
			} catch {
				return;
			}
		}
		let it = [
			{
				name: "signatures-required",
				severity: "error",
				meaning: "A branch takes signed commits only, and nothing signs those of a release.",
				check: (e) => isSigned(e) ? [] : eachBranch(e).flatMap((t) => checkSignatures(t, e))
			},
			{
				name: "branch-refuses-pushes",
				severity: "error",
				meaning: "A rule of `live` or `next` refuses what a release pushes: pull requests, a merge queue or checks are required. A hint where somebody may bypass it, a warning where that is not told.",
				check: (e) => eachBranch(e).flatMap((t) => checkPushes(t, e))
			},
			{
				name: "tag-refused",
				severity: "error",
				meaning: "A ruleset lets nobody create a track's tags, or names that do not fit; a hint where somebody may.",
				check: (e) => e.tracks.flatMap((t) => checkTags(t, e))
			}
		];
		let at = {
			pull_request: "accepts changes only by pull request",
			merge_queue: "accepts changes only through its merge queue",
			required_status_checks: "accepts only commits whose required checks have passed",
			workflows: "accepts only commits whose required workflows have passed",
			required_deployments: "accepts only commits that were deployed",
			code_scanning: "accepts only commits that code scanning has looked at",
			required_linear_history: "takes no merge commits, and release merges are some",
			update: "is closed: its rule restricts updates",
			lock_branch: "is locked"
		};
		let Z = {
			nobody: "error",
			unknown: "warning",
			somebody: "hint"
		};
		let Q = "Put the GitHub App that pushes on the bypass list of the ruleset, and give the step its token: docs/tokens.md.";
		function eachBranch({ settings: e }) {
			return e?.branches ?? [];
		}
		function isSigned({ configuration: e, workflows: t }) {
			let n = e.config?.signing;
			if (n === "github" || n === "key") return !0;
			return (0, u.cc)(t, ({ step: e }) => {
				let t = e.action === void 0 ? void 0 : (0, u.wg)(e, "signing");
				return t === void 0 || t === "none" ? [] : [t];
			}).length > 0;
		}
		function checkSignatures({ name: e, rules: t }, n) {
			let r = n.configuration.config?.signing ?? "not set";
			return t.filter(({ type: e }) => e === "required_signatures").map(({ source: t, bypass: i }) => ({
				message: `${e} requires signed commits (${t}), and \`signing\` is ${r}.`,
				fix: "Set `signing: github` for the token of a workflow or a GitHub App, or `signing: key`: docs/tokens.md#signatures.",
				place: branchPlace(e, n),
				severity: Z[i]
			}));
		}
		function checkPushes({ name: e, rules: t }, n) {
			if (isMergedInto(e, n)) return [];
			return t.flatMap(({ type: t, source: r, bypass: i, checks: a = [] }) => {
				let o = a.length > 0 ? ` (${a.map(s.hD).join(", ")})` : "";
				let c = at[t] && at[t] + o;
				if (c === void 0) return [];
				return [{
					message: `${e} ${c} (${r}), and a release is pushed to it.${i === "somebody" ? " Some may bypass it: whoever pushes releases must be among them." : ""}`,
					fix: `${Q} Or have releases merged into it: set \`land\`, docs/protected-branches.md.`,
					place: branchPlace(e, n),
					severity: t === "required_linear_history" && i === "nobody" ? "warning" : Z[i]
				}];
			});
		}
		function isMergedInto(e, { configuration: { config: t } }) {
			return t?.land?.[e === t.branches.live ? "live" : "next"] === "pull-request";
		}
		function branchPlace(e, { configuration: t }) {
			let { live: n } = t.config?.branches ?? {};
			return t.place(["branches", e === n ? "live" : "next"]);
		}
		function checkTags(e, t) {
			let n = sampleTags(e.track, t.configuration.config?.channels ?? [], e.tags);
			return (t.settings?.rulesets.filter(({ target: e }) => e === "tag") ?? []).flatMap((r) => {
				let i = n.find((e) => isRulesetFor((0, J.y6)(e), r));
				let a = r.rules.find(({ type: e }) => e === "creation");
				if (i === void 0 || a === void 0) return [];
				return [{
					message: `Creating ${(0, s.hD)(i)} is restricted (${a.source}).`,
					fix: Q,
					place: (0, d.P)(t, e.track, "tag"),
					severity: Z[a.bypass]
				}];
			});
		}
		let ot = [
			{
				name: "pattern-refused",
				severity: "error",
				meaning: "A ruleset wants commit messages, addresses, or names of branches or tags to be like something that those of a release are not. A hint where somebody may bypass it.",
				check: (e) => [...eachWritten(e).flatMap((e) => checkPatterns(e)), ...checkTagNames(e)]
			},
			{
				name: "own-branch-refused",
				severity: "error",
				meaning: "A ruleset keeps the actions from a branch of their own: that of a release pull request, of the sync into `next`, or `branches.manifests`.",
				check: (e) => ownBranches(e).flatMap((t) => checkOwn(t, e))
			},
			{
				name: "tag-moves-refused",
				severity: "warning",
				meaning: "A ruleset lets nobody move floating tags, or delete the marker of a withdrawn version. A hint where somebody may.",
				check: (e) => e.tracks.flatMap(({ track: t }) => checkMoves(t, e))
			},
			{
				name: "checks-never-run",
				severity: "warning",
				meaning: "`live` requires checks, and its release pull requests are opened with GITHUB_TOKEN, which starts none.",
				check: checkUnchecked
			}
		];
		function eachWritten(e) {
			let { config: t } = e.configuration;
			if (!t) return [];
			let { live: n, next: r } = t.branches;
			let i = e.tracks.flatMap((e) => bumpsOf(e, []));
			let a = e.tracks.flatMap((e) => bumpsOf(e, t.channels));
			let o = [(0, Y.LV)(n, r), (0, Y.Yf)(n)].map((e) => (0, X.hw)(e, [{
				key: X.AH.sync,
				value: n
			}]));
			let ofManifests = (n) => n === (0, c.sJ)(t) ? manifestMessages(e) : [];
			return [...(e.settings?.branches ?? []).map(({ name: t, rules: s }) => ({
				name: t,
				rules: s,
				place: branchPlace(t, e),
				messages: [
					...i,
					...t === r ? [...a, ...n === r ? [] : o] : [],
					...ofManifests(t)
				],
				...isMergedInto(t, e) && { severity: "warning" }
			})), ...ownBranches(e)];
		}
		function bumpsOf({ track: e }, t) {
			let n = {
				major: 1,
				minor: 2,
				patch: 3
			};
			let r = e.versionStyle === "tag" ? [] : t;
			return [l.L8, ...r].map((t) => ({
				channel: t,
				tag: (0, o._3)(e.tag, t === l.L8 ? n : {
					...n,
					prerelease: {
						channel: t,
						n: 1
					}
				})
			})).map(({ channel: t, tag: n }) => (0, X.hw)((0, Y.Jx)(e.name, n), [{
				key: X.AH.track,
				value: e.name
			}, {
				key: X.AH.channel,
				value: t
			}]));
		}
		function manifestMessages(e) {
			return e.tracks.flatMap(({ track: t }) => {
				if (!t.updater) return [];
				let n = (0, o._3)(t.tag, {
					major: 1,
					minor: 2,
					patch: 3
				});
				let r = uses("withdraw", e) ? [(0, Y.PX)(n, !1), (0, Y.PX)(n, !0)] : [];
				return [(0, Y.wV)(n, [l.L8]), ...r].map((e) => (0, X.hw)(e, [{
					key: X.AH.track,
					value: t.name
				}, {
					key: X.AH.channel,
					value: l.L8
				}]));
			});
		}
		function ownBranches(e) {
			let { configuration: t, tracks: n, settings: r } = e;
			let { config: i } = t;
			if (!i || !r) return [];
			let { land: a, branches: o } = i;
			let guard = (e, t, n) => ({
				name: e,
				messages: t,
				place: n,
				rules: r.rulesets.filter((t) => t.target === "branch" && isRulesetFor((0, J.Mi)(e), t, r.defaultBranch)).flatMap(({ rules: e }) => e)
			});
			let s = (a === void 0 ? [] : (0, Ze.hA)(i, !1)).map(({ branch: e, tracks: r }) => {
				let i = n.filter(({ track: e }) => r.includes(e)).flatMap((e) => bumpsOf(e, []));
				return guard(e, i, t.place(["land"]));
			});
			let l = a?.next === "pull-request" && o.live !== o.next ? [(0, Ze.Sp)(o)] : [];
			let u = manifestMessages(e);
			return [
				...s,
				...l.map((e) => guard(e, [], t.place(["land"]))),
				...o.manifests === void 0 || u.length === 0 ? [] : [guard((0, c.sJ)(i), u, t.place(["branches", "manifests"]))]
			];
		}
		function checkPatterns({ name: e, rules: t, messages: n, place: r, severity: i }) {
			let a = {
				commit_message_pattern: {
					what: "commit messages",
					all: n
				},
				commit_author_email_pattern: {
					what: "authors' addresses",
					all: n.length > 0 ? [Y.WN.email] : []
				},
				committer_email_pattern: {
					what: "committers' addresses",
					all: n.length > 0 ? [Y.WN.email] : []
				},
				branch_name_pattern: {
					what: "names of branches",
					all: [e]
				}
			};
			return t.flatMap((t) => {
				let { what: n, all: o } = a[t.type] ?? {
					what: "",
					all: []
				};
				return judge(t, o, {
					of: ` of ${e}`,
					what: n,
					place: r,
					severity: i
				});
			});
		}
		function checkTagNames(e) {
			let t = e.settings?.rulesets.filter(({ target: e }) => e === "tag") ?? [];
			return e.tracks.flatMap(({ track: n, tags: r }) => {
				let i = sampleTags(n, e.configuration.config?.channels ?? [], r);
				return t.flatMap((t) => {
					let r = i.filter((e) => isRulesetFor((0, J.y6)(e), t));
					let a = t.rules.filter(({ type: e }) => e === "tag_name_pattern");
					let o = {
						of: "",
						what: "names of tags",
						place: (0, d.P)(e, n, "tag"),
						severity: void 0
					};
					return a.flatMap((e) => judge(e, r, o));
				});
			});
		}
		function judge({ pattern: e, source: t, bypass: n }, r, { of: i, what: a, place: o, severity: c }) {
			if (!e) return [];
			let l = `${e.negate ? "not " : ""}${e.operator.replace("_", " ")} ${(0, s.hD)(e.pattern)}`;
			let u = r.find((t) => judgePattern(t, e) === "broken");
			if (u !== void 0) {
				let [e = ""] = u.split("\n");
				return [{
					message: `The ${a}${i} must be: ${l} (${t}), and ${(0, s.hD)(e)} is not.`,
					fix: `Exempt what the actions write in the pattern. ${Q}`,
					place: o,
					severity: c ?? Z[n]
				}];
			}
			if (!r.some((t) => judgePattern(t, e) === "unknown")) return [];
			let [d = ""] = r[0]?.split("\n") ?? [];
			return [{
				message: `The ${a}${i} must be: ${l} (${t}); this expression cannot be judged here.`,
				fix: `See whether it takes ${(0, s.hD)(d)}.`,
				place: o,
				severity: "hint"
			}];
		}
		let st = {
			creation: "nobody may create it",
			update: "nobody may push to it",
			pull_request: "it accepts changes only by pull request",
			merge_queue: "it takes changes by a merge queue only",
			required_status_checks: "it accepts only commits whose required checks have passed",
			required_deployments: "it accepts only commits that were deployed"
		};
		let ct = {
			non_fast_forward: "nobody may force-push to it, and it is made anew when next goes on",
			deletion: "nobody may delete it, and it goes when there is nothing to release"
		};
		function checkOwn({ name: e, rules: t, place: n }, r) {
			let i = e === r.configuration.config?.branches.manifests;
			return t.flatMap(({ type: t, source: a, bypass: o }) => {
				let c = t === "required_signatures" && !isSigned(r) ? "it takes signed commits only" : void 0;
				let l = st[t] ?? c ?? (i ? void 0 : ct[t]);
				if (l === void 0) return [];
				return [{
					message: `The actions write the branch ${(0, s.hD)(e)}, and ${l} (${a}).`,
					fix: `Leave ${(0, s.hD)(i ? e : `${e.split("/")[0]}/**/*`)} out of the ruleset: docs/protected-branches.md.`,
					place: n,
					severity: Z[o]
				}];
			});
		}
		function checkMoves(e, t) {
			let n = {
				major: 1,
				minor: 2,
				patch: 3
			};
			let r = [...uses("float-tags", t) ? (0, Qe.zo)(e.tag, n).map((e) => ({
				name: e,
				types: ["update", "non_fast_forward"]
			})) : [], ...uses("withdraw", t) ? [{
				name: (0, $e.we)((0, o._3)(e.tag, n)),
				types: ["creation", "deletion"]
			}] : []];
			let i = t.settings?.rulesets.filter(({ target: e }) => e === "tag") ?? [];
			return r.flatMap(({ name: n, types: r }) => i.filter((e) => isRulesetFor((0, J.y6)(n), e)).flatMap(({ rules: e }) => e.filter(({ type: e }) => r.includes(e)).slice(0, 1)).map(({ type: r, source: i, bypass: a }) => ({
				message: `The tag ${(0, s.hD)(n)} ${r === "creation" ? "cannot be made" : r === "deletion" ? "cannot be deleted" : "cannot be moved"} (${i}).`,
				fix: Q,
				place: (0, d.P)(t, e, "tag"),
				severity: a === "somebody" ? "hint" : "warning"
			})));
		}
		function uses(e, { workflows: t }) {
			return (0, u.cc)(t, ({ step: t }) => t.action === e ? [!0] : []).length > 0;
		}
		function checkUnchecked(e) {
			let { settings: t, workflows: n, configuration: r } = e;
			let i = r.config?.branches.live;
			let a = t?.branches.find(({ name: e }) => e === i);
			let o = a?.rules.find(({ type: e }) => e === "required_status_checks");
			if (!a || !o || !isMergedInto(a.name, e)) return [];
			return (0, u.cc)(n, ({ workflow: e, job: t, step: n, index: r }) => {
				if (n.action !== "release-pr" || hasOwnToken(n, "with.token")) return [];
				return [{
					message: `${a.name} requires checks${o.checks ? ` (${o.checks.map(s.hD).join(", ")})` : ""}, and pull requests that GITHUB_TOKEN opens start none: those of releases wait for ever.`,
					fix: "Give release-pr the token of a GitHub App: docs/tokens.md. Until then close such a pull request and reopen it, which starts them.",
					place: e.place([
						"jobs",
						t.name,
						"steps",
						r
					])
				}];
			});
		}
		let lt = [
			{
				name: "action-not-allowed",
				severity: "error",
				meaning: "Actions are turned off in the repository, or an action that a workflow uses is not allowed.",
				check: checkAllowed
			},
			{
				name: "environment-missing",
				severity: "warning",
				meaning: "A releasing job names an environment that does not exist: GitHub creates it without reviewers, and asks nobody. The same goes for one without any rule.",
				check: (e) => e.workflows.flatMap((t) => checkEnvironments(t, e))
			},
			{
				name: "pull-requests-forbidden",
				severity: "error",
				meaning: "A workflow opens pull requests with GITHUB_TOKEN, and the repository does not allow that to Actions.",
				check: checkPullRequests
			},
			{
				name: "immutable-upload",
				severity: "error",
				meaning: "A step uploads files to a release that is published already, and releases are immutable.",
				incident: 23,
				check: checkUploads
			}
		];
		function checkAllowed(e) {
			let t = e.settings?.actions;
			if (t === void 0) return [];
			if (!t.enabled) return [{
				message: "Actions are turned off in this repository: no workflow runs.",
				fix: "Turn them on: Settings → Actions → General.",
				place: e.configuration.place([])
			}];
			return (0, u.cc)(e.workflows, ({ workflow: e, job: n, step: r, index: i }) => {
				let a = r.uses === void 0 ? void 0 : refusalOf(r.uses, t);
				if (a === void 0) return [];
				return [{
					message: `The repository ${a}, and ${e.name} uses ${(0, s.hD)(r.uses ?? "")}.`,
					fix: "Allow it: Settings → Actions → General → Actions permissions. A workflow with such a step does not start at all.",
					place: e.place([
						"jobs",
						n.name,
						"steps",
						i
					])
				}];
			});
		}
		function refusalOf(e, t) {
			if (/^(?:\.{1,2}\/|\.$|\$\/|docker:)/.test(e)) return;
			if (t.mustBePinned && !/@[0-9a-f]{40}$/.test(e)) return "requires actions pinned to a commit";
			if (t.allowed === "local_only") return "runs only its own actions";
			if (t.allowed === "all" || t.verified) return;
			if (t.githubOwned && /^(?:actions|github)\//.test(e)) return;
			return t.patterns.some((t) => isLike(e, t)) ? void 0 : "runs only selected actions";
		}
		function isLike(e, t) {
			let n = t.split("*").map((e) => e.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
			return RegExp(`^${n.join(".*")}$`, "i").test(e);
		}
		function checkEnvironments(e, t) {
			let n = t.settings?.environments;
			if (n === void 0 || !isForReleases(e, t)) return [];
			return e.jobs.flatMap((t) => {
				let r = environmentOf(t);
				if (r === void 0 || r.includes("${{")) return [];
				let i = n.find((e) => e.name.toLowerCase() === r.toLowerCase());
				if (i && (i.hasReviewers || i.isForSome)) return [];
				let a = i ? "has no reviewers and no rule for branches" : "does not exist, so GitHub creates it without reviewers";
				return [{
					message: `The environment ${(0, s.hD)(r)} of the job "${t.name}" ${a}: anybody who can push gets it.`,
					fix: "Settings → Environments: give it reviewers, or the branches and tags that it is for.",
					place: e.place([
						"jobs",
						t.name,
						"environment"
					])
				}];
			});
		}
		function environmentOf({ node: e }) {
			return (0, f.ws)((0, f.oB)(e, ["environment"])) ?? (0, f.ws)((0, f.oB)(e, ["environment", "name"]));
		}
		function checkPullRequests({ settings: e, workflows: t }) {
			if (e?.token?.mayOpenPullRequests !== !1) return [];
			return (0, u.cc)(t, ({ workflow: e, job: t, step: n, index: r }) => {
				if (!opensPullRequests(n)) return [];
				return [{
					message: `${e.name} opens pull requests, and the repository does not allow that to GITHUB_TOKEN.`,
					fix: "Settings → Actions → General → \"Allow GitHub Actions to create and approve pull requests\"; or give the step the token of a GitHub App.",
					place: e.place([
						"jobs",
						t.name,
						"steps",
						r
					])
				}];
			});
		}
		function opensPullRequests(e) {
			let { action: t, uses: n = "", run: r = "" } = e;
			if (t === "release-pr" || /^peter-evans\/create-pull-request@/.test(n)) return !hasOwnToken(e, "with.token");
			return /\bgh pr create\b/.test(r) && !hasOwnToken(e, "env.GH_TOKEN");
		}
		function checkUploads({ settings: e, workflows: t }) {
			if (e?.immutableReleases !== !0) return [];
			return (0, u.cc)(t, ({ workflow: e, job: t, step: n, index: r }) => /\bgh release upload\b/.test(n.run ?? "") ? [{
				message: `${e.name} uploads files with gh release upload, and releases of this repository are immutable: a published one takes none.`,
				fix: "Upload to a draft and publish it last, as the action publish-release does.",
				place: e.place([
					"jobs",
					t.name,
					"steps",
					r
				])
			}] : []);
		}
		let ut = [
			{
				name: "token-starts-nothing",
				severity: "error",
				meaning: "A tag is pushed with GITHUB_TOKEN, or created with a release: that triggers no workflow, and nothing dispatches one.",
				incident: 13,
				check: (e) => [
					...step_rules_checkPushes(e),
					...checkReleases(e),
					...e.tracks.flatMap((t) => checkTrackStart(t, e))
				]
			},
			{
				name: "action-not-pinned",
				severity: "hint",
				meaning: "A third-party action is pinned to a tag, which its owner can move. A branch is a warning.",
				check: (e) => e.workflows.flatMap((t) => checkPins(t, e))
			},
			{
				name: "whole-history",
				severity: "hint",
				meaning: "A job fetches the whole history, but only actions that fetch what they need use it.",
				incident: 6,
				fixable: !0,
				check: (e) => e.workflows.flatMap(checkDepth)
			}
		];
		let dt = /\bgit push\b[^\n]{0,500}?(?:\s--tags\b|\s--follow-tags\b|refs\/tags\/|\s(?:"?\$\{?TAG|tag\b))/;
		function step_rules_checkPushes({ workflows: e }) {
			if (!e.some(({ push: e }) => e?.tags !== void 0)) return [];
			return (0, u.cc)(e, ({ workflow: e, job: t, step: n }) => {
				let r = placeOfPush(e, t, n);
				if (!r) return [];
				return [{
					message: "A tag pushed with GITHUB_TOKEN triggers no workflow, and everything stays green.",
					fix: "Let bump-version make and push tags: it starts their `release-workflow`. Or use the token of a GitHub App.",
					place: r
				}];
			});
		}
		function placeOfPush(e, t, { node: n, run: r = "" }) {
			let i = dt.exec(r);
			if (!i || checksOutWithOwnToken(t) || /x-access-token|git@github/.test(r)) return;
			let a = (0, f.oB)(n, ["run"]);
			let o = e.text.indexOf(i[0], a.at);
			return e.locate(o === -1 ? a.at : o);
		}
		let ft = /\bgh release create\s+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)[^\n]*/;
		function checkReleases(e) {
			if (!e.workflows.some(({ push: e }) => e?.tags !== void 0)) return [];
			let t = e.workflows.filter((t) => !isForTags(t, e) && !t.events.has("release"));
			return (0, u.cc)(t, (e) => {
				if (hasTokenAround(e)) return [];
				let t = placeOfRelease(e);
				if (!t) return [];
				return [{
					message: "A release of a tag that does not exist creates the tag with GITHUB_TOKEN: that triggers no workflow, and no version file follows.",
					fix: "Let bump-version make tags, and publish-release the releases of existing ones.",
					place: t
				}];
			});
		}
		function hasTokenAround({ workflow: e, job: t, step: n }) {
			let r = ["env.GH_TOKEN", "env.GITHUB_TOKEN"];
			return hasOwnToken(n, "with.token", ...r) || [t.node, e.root].some((e) => e?.kind === "map" && hasOwnToken({ node: e }, ...r));
		}
		function placeOfRelease({ workflow: e, job: t, step: n, index: r }) {
			let i = ["tag_name", "tag"][["softprops/action-gh-release", "ncipollo/release-action"].findIndex((e) => n.uses?.startsWith(`${e}@`))];
			if (i !== void 0) return isPutTogether((0, u.wg)(n, i) ?? "", n, t) && (0, u.wg)(n, "draft") !== "true" ? e.place([
				"jobs",
				t.name,
				"steps",
				r,
				"with",
				i
			]) : void 0;
			let a = ft.exec((n.run ?? "").replace(/\\\n/g, "  ").replace(/^\s*#.*$/gm, ""));
			if (!a || /--(?:verify-tag|draft|help)\b|\s-d\b/.test(a[0])) return;
			let o = /^gh release create\s+["']?([^\s"']*)/.exec(a[0])?.[1] ?? "";
			let s = (0, f.oB)(n.node, ["run"]);
			let c = e.text.indexOf("gh release create", s.at);
			return isPutTogether(o, n, t) ? e.locate(c === -1 ? s.at : c) : void 0;
		}
		function isPutTogether(e, t, n) {
			if (!/^[A-Za-z][\w./@-]*(?:\$|\d)/.test(e)) return !1;
			if (!n.steps.some(makesTags)) return !0;
			let r = /\$\{?(\w+)\}?$/.exec(e)?.[1];
			let i = r === void 0 ? e : (0, f.ws)((0, f.oB)(t.node, ["env", r]));
			return i !== void 0 && !i.includes("$");
		}
		function checkTrackStart({ track: e, tags: t }, n) {
			if (e.releaseWorkflow !== void 0) return [];
			if (!n.workflows.flatMap(({ jobs: e }) => e.flatMap((e) => e.steps)).some((e) => makesTags(e) && !hasOwnToken(e, "with.token"))) return [];
			let [r = ""] = sampleTags(e, n.configuration.config?.channels ?? [], t);
			let i = n.workflows.find(({ push: e }) => e?.tags !== void 0 && (0, m.lI)(e, r));
			if (!i) return [];
			return [{
				message: `${i.name} waits for the tags of ${e.name}, which the actions push with GITHUB_TOKEN: that starts no workflow.`,
				fix: `Set \`release-workflow: ${i.name}\` for ${e.name}${i.events.has("workflow_dispatch") ? "" : ", give it `workflow_dispatch`"}, and the actions start it on the tag.`,
				place: (0, d.P)(n, e)
			}];
		}
		function checkPins(e, t) {
			if (!isForReleases(e, t)) return [];
			return (0, u.cc)([e], ({ job: t, step: n, index: r }) => {
				let [, i = "", a = ""] = /^([^@./][^@]*)(?:@(.*))?$/.exec(n.uses ?? "") ?? [];
				if (i === "" || i.startsWith("docker:") || n.action !== void 0) return [];
				if (n.missing !== void 0 || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(a)) return [];
				let o = !/^v?\d/.test(a);
				return [{
					message: o ? `${(0, s.hD)(n.uses ?? "")} is whatever its branch holds at the moment.` : `${(0, s.hD)(n.uses ?? "")} is pinned to a tag, which can be moved to other code.`,
					fix: `Pin it to the commit: \`${i}@<40 hex digits> # ${a || "its version"}\`.`,
					place: e.place([
						"jobs",
						t.name,
						"steps",
						r,
						"uses"
					]),
					...o && { severity: "warning" }
				}];
			});
		}
		function checkDepth(e) {
			return (0, u.cc)([e], ({ job: t, step: n, index: r }) => {
				if (!isCheckout(n) || (0, u.wg)(n, "fetch-depth") !== "0") return [];
				let i = t.steps.filter((e) => e !== n);
				if (!i.some((e) => e.action) || !i.every(doesWithoutHistory)) return [];
				let a = (0, f.oB)(n.node, ["with", "fetch-depth"]);
				let o = e.text[a.at] === "0";
				return [{
					message: `The job "${t.name}" fetches the whole history, but nothing in it needs that.`,
					fix: "Remove `fetch-depth`: the actions fetch what the plain checkout lacks.",
					place: e.place([
						"jobs",
						t.name,
						"steps",
						r,
						"with",
						"fetch-depth"
					]),
					...o && { edits: [{
						path: e.file,
						start: a.at,
						end: a.at + 1,
						with: "1"
					}] }
				}];
			});
		}
		function doesWithoutHistory(e) {
			if (e.action !== void 0) return !0;
			if (e.run !== void 0) return !/\bgit\b/.test(e.run);
			return /^actions\/(?:setup-[\w-]+|upload-artifact|download-artifact|cache|create-github-app-token)@/.test(e.uses ?? "");
		}
		function playOvertaken(e, t) {
			let n = new Map();
			let r = lookInto(t);
			let i = new Map(e.jobs.map((e) => [e.name.toLowerCase(), e]));
			let needed = (e) => (0, u.hN)(e).flatMap((e) => i.get(e.toLowerCase()) ?? []);
			let runs = (e) => {
				if (n.has(e)) return n.get(e);
				n.set(e, void 0);
				if (needed(e).length < (0, u.hN)(e).length) return;
				let t = allOf(needed(e).map((e) => allOf([succeeded(e), runs(e)])));
				let r = decides(e.node, t, (n) => lookAround(e, n, t));
				n.set(e, r);
				return r;
			};
			let succeeded = (e) => allOf(needed(e).map((e) => allOf([runs(e), succeeded(e)])));
			let lookAround = (e, t, n) => {
				let i = statusOf(t, n);
				if (i !== void 0) return i;
				let [, a = "", o = ""] = /^needs\.([\w-]+)\.(.+)$/.exec(t) ?? [];
				if (a === "") return r(t);
				let s = needed(e).find((e) => e.name.toLowerCase() === a);
				return s ? lookAtJob(s, o) : null;
			};
			let lookAtJob = (e, t) => {
				let n = runs(e);
				if (n === void 0) return H;
				if (t === "result") return n ? "success" : "skipped";
				let i = outputOf(e, t);
				if (!n || i === void 0) return null;
				return evaluateText(i, (t) => lookAtSteps(e, t) ?? r(t));
			};
			let runsStep = (e, t) => decides(t.node, !0, (t) => lookAtSteps(e, t) ?? lookAround(e, t, !0));
			return {
				runs,
				runsStep
			};
		}
		function decides(e, t, n) {
			let r = (0, f.ws)((0, f.oB)(e, ["if"]));
			if (r === void 0) return t;
			let i = evaluateCondition(r, n);
			return /\b(?:always|success|failure|cancelled)\s*\(/i.test(r) ? i : allOf([t, i]);
		}
		function allOf(e) {
			if (e.includes(!1)) return !1;
			return !e.includes(void 0) || void 0;
		}
		function statusOf(e, t) {
			if (e === "success()") return t ?? H;
			if (e === "always()") return !0;
			return e === "failure()" || e === "cancelled()" ? !1 : void 0;
		}
		function outputOf({ node: e }, t) {
			let n = (0, f.oB)(e, ["outputs"]);
			if (n?.kind !== "map") return;
			return (0, f.ws)(n.entries.find(({ key: e }) => t === `outputs.${e.toLowerCase()}`)?.value);
		}
		function lookAtSteps({ steps: e }, t) {
			let [, n = "", r = ""] = /^steps\.([\w-]+)\.(.+)$/.exec(t) ?? [];
			if (n === "") return;
			let i = e.find(({ node: e }) => (0, f.ws)((0, f.oB)(e, ["id"]))?.toLowerCase() === n);
			if (!i) return null;
			return i.action === "validate-tag" && r === "outputs.superseded" ? "true" : H;
		}
		let pt = [{
			name: "superseded-ignored",
			severity: "warning",
			meaning: "A workflow validates its tag but ignores `superseded`: it builds and publishes pre-releases that a live version overtook.",
			incident: 17,
			check: (e) => e.workflows.flatMap((t) => (0, u.TM)(t).some(({ node: e }) => e.text.includes("superseded")) ? checkJobs(t, e) : checkNamed(t))
		}];
		function checkNamed(e) {
			if (e.jobs.reduce((e, { steps: t }) => e + t.length, 0) < 2) return [];
			return (0, u.cc)([e], ({ job: t, step: n, index: r }) => {
				if (n.action !== "validate-tag") return [];
				return [{
					message: `${e.name} validates its tag, but nothing in it looks at \`superseded\`.`,
					fix: "Give the jobs that build `if: needs.….outputs.superseded != 'true'`.",
					place: e.place([
						"jobs",
						t.name,
						"steps",
						r,
						"uses"
					])
				}];
			});
		}
		function checkJobs(e, t) {
			let n = overtakenRun(e, t);
			let r = n && playOvertaken(e, n);
			if (!r) return [];
			let i = e.jobs.filter((e) => r.runs(e) && e.steps.some((t) => isValidation(t) && r.runsStep(e, t)));
			if (i.length === 0) return [];
			let a = e.jobs.filter((e) => r.runs(e) && !isFirst(e, i) && publishingStep(e, r, 0) !== -1).map((t) => firstThatRuns(t, e, i, r));
			return [...[...new Set(a)].map((t) => faultOfJob(e, t, i[0])), ...i.filter((e) => isFirst(e, i)).flatMap((t) => checkSteps(e, t, r))];
		}
		function isValidation(e) {
			return e.action === "validate-tag";
		}
		function isFirst(e, t) {
			return t.includes(e) && !(0, u.hN)(e).some((e) => t.some((t) => t.name === e));
		}
		function overtakenRun(e, t) {
			let n = t.configuration.config?.channels ?? [];
			let r = t.tracks.filter(({ track: t }) => t.releaseWorkflow === e.name);
			let i = tagsThatStart(e, t);
			let a = (namedWorkflows(t).has(e.name) ? r.flatMap(({ track: e, tags: t }) => sampleTags(e, n, t)) : i).find((e) => n.some((t) => e.includes(`-${t}.`)));
			if (a === void 0) return;
			let o = i.includes(a) ? "push" : "workflow_dispatch";
			let s = new Map((0, R.Cf)(e).map((e) => [e.name.toLowerCase(), e.default ?? ""]));
			return {
				event: o,
				ref: `refs/tags/${a}`,
				number: 1,
				input: (e) => o === "push" ? "" : s.get(e) ?? ""
			};
		}
		function publishingStep(e, t, n) {
			return e.steps.findIndex((r, i) => i >= n && makesPublic(r) && t.runsStep(e, r) === !0);
		}
		function firstThatRuns(e, t, n, r) {
			let i = new Set();
			let a = e;
			for (; !i.has(a);) {
				i.add(a);
				let e = (0, u.hN)(a);
				a = t.jobs.find((t) => e.includes(t.name) && !n.includes(t) && r.runs(t) && (0, u.hN)(t).length > 0) ?? a;
			}
			return a;
		}
		function faultOfJob(e, t, n) {
			let r = (0, f.oB)(t.node, ["if"]) !== void 0;
			return {
				message: `The job "${t.name}" runs also when a live version overtook the pre-release of the tag${r ? ", whatever its `if:` says" : ""}: that is published.`,
				fix: `Give it \`if: needs.${n.name}.outputs.superseded != 'true'\`, and the job "${n.name}" that output of validate-tag.`,
				place: e.place([
					"jobs",
					t.name,
					...r ? ["if"] : []
				])
			};
		}
		function checkSteps(e, t, n) {
			let r = t.steps.findIndex(isValidation);
			let i = publishingStep(t, n, r + 1);
			if (i === -1) return [];
			let a = (0, f.ws)((0, f.oB)(t.steps[r]?.node, ["id"])) ?? "…";
			return [{
				message: `A step of the job "${t.name}" also publishes what a live version overtook.`,
				fix: `Give it \`if: steps.${a}.outputs.superseded != 'true'\`.`,
				place: e.place([
					"jobs",
					t.name,
					"steps",
					i
				])
			}];
		}
		var mt = n(3552);
		var ht = n(8060);
		let gt = [
			{
				name: "workflow-missing",
				severity: "error",
				meaning: "The `release-workflow` of a track does not exist in .github/workflows.",
				check: (e) => e.tracks.flatMap((t) => tag_rules_checkThere(t, e))
			},
			{
				name: "workflow-not-dispatched",
				severity: "error",
				meaning: "The `release-workflow` has no `workflow_dispatch`, the only way to start it on a tag pushed with GITHUB_TOKEN.",
				incident: 13,
				fixable: !0,
				check: (e) => e.tracks.flatMap((t) => checkDispatch(t, e))
			},
			{
				name: "dispatch-refused",
				severity: "error",
				meaning: "The `workflow_dispatch` of the `release-workflow` requires an input without default: GitHub refuses a dispatch on a tag, which sets no inputs.",
				incident: 13,
				check: (e) => e.workflows.flatMap((t) => tag_rules_checkInputs(t, e))
			},
			{
				name: "tag-starts-nothing",
				severity: "error",
				meaning: "By GitHub's filter rules, pushing a tag of a track does not trigger its release workflow. A hint if none is configured.",
				check: (e) => e.tracks.flatMap((t) => checkStarts(t, e))
			},
			{
				name: "tag-starts-another",
				severity: "error",
				meaning: "Pushing a tag of a track triggers another track's release workflow, or a second one. A warning if no track names that one.",
				incident: 22,
				check: (e) => e.tracks.flatMap((t) => checkOthers(t, e))
			},
			{
				name: "tag-in-the-way",
				severity: "error",
				meaning: "A tag on the remote has the name of the folder of a track's tags, `app` beside `app/v1.0.0`: git cannot store both, so no release of the track can be pushed.",
				check: (e) => e.tracks.flatMap((t) => checkInTheWay(t, e))
			},
			{
				name: "filter-pattern",
				severity: "error",
				meaning: "GitHub rejects a pattern in `on.push`, and with it the whole workflow.",
				check: ({ workflows: e }) => e.flatMap(tag_rules_checkPatterns)
			},
			{
				name: "branch-starts-nothing",
				severity: "error",
				meaning: "A workflow cuts versions on pushes, but a push to `next` does not trigger it, or skips the job that cuts.",
				check: (e) => [...e.workflows.flatMap((t) => checkBranch(t, e)), ...checkCutting(e)]
			}
		];
		function checkInTheWay({ track: e }, t) {
			return (0, o.wD)(e.tag).filter((e) => t.tagsInTheWay.includes(e)).map((n) => ({
				message: `The tag ${(0, s.hD)(n)} is named like the folder of ${e.name}'s tags, ${(0, s.hD)((0, o.sN)(e.tag))}: every push of such a tag is refused.`,
				fix: "Change `tag` of the track, or rename the existing tag, if nobody relies on it.",
				place: (0, d.P)(t, e, "tag"),
				command: (0, mt.wT)((0, J.y6)(n))
			}));
		}
		function tag_rules_checkThere({ track: e }, t) {
			let { releaseWorkflow: n } = e;
			if (n === void 0 || t.files.includes(u.xi + n)) return [];
			return [{
				message: `The release workflow of ${e.name}, ${(0, s.hD)(u.xi + n)}, is not in the repository.`,
				fix: whereElse(n, t),
				place: (0, d.P)(t, e, "release-workflow")
			}];
		}
		function whereElse(e, { files: t }) {
			let n = t.flatMap((e) => e.startsWith(u.xi) ? e.slice(u.xi.length) : []);
			let r = n.find((t) => t.endsWith(`/${e}`));
			if (r !== void 0) return `Move ${(0, s.hD)(u.xi + r)} there: GitHub runs no workflows from subfolders.`;
			let i = (0, A.z)(e, n.filter((e) => !e.includes("/")));
			return i === void 0 ? "Add it, or correct the name." : `Did you mean ${(0, s.hD)(i)}? Else add it.`;
		}
		function workflowOf({ track: e }, { workflows: t }) {
			return t.find(({ name: t }) => t === e.releaseWorkflow);
		}
		function checkDispatch(e, t) {
			let n = workflowOf(e, t);
			if (!n || n.events.has("workflow_dispatch")) return [];
			let r = dispatchEdit(n);
			return [{
				message: `${n.name} cannot be started by hand or by the actions: a tag pushed with GITHUB_TOKEN triggers nothing by itself.`,
				fix: "Add `workflow_dispatch:` below `on:`. The actions then start it on the tag.",
				place: n.place(["on"]),
				...r && { edits: [r] }
			}];
		}
		function tag_rules_checkInputs(e, t) {
			if (!namedWorkflows(t).has(e.name)) return [];
			return (0, R.nk)(e).map(({ name: t }) => ({
				message: `${e.name} requires the input ${(0, s.hD)(t)}, but the actions start it on a tag without inputs, which GitHub refuses.`,
				fix: "Give it a `default`, or remove `required`. The tag is github.ref_name.",
				place: e.place([...R.bF, t])
			}));
		}
		function dispatchEdit({ file: e, text: t, root: n }) {
			let r = (0, ht.H)(t, n);
			return r && {
				path: e,
				start: r.at,
				end: r.at,
				with: r.line
			};
		}
		function samplesOf({ track: e, tags: t }, { configuration: n }) {
			return sampleTags(e, n.config?.channels ?? [], t);
		}
		function firesOn(e, t) {
			return e.push !== void 0 && (0, m.lI)(e.push, t);
		}
		function checkStarts(e, t) {
			let n = workflowOf(e, t);
			if (e.track.releaseWorkflow !== void 0 && !n) return [];
			let r = n ? [n] : t.workflows.filter((e) => isForTags(e, t));
			let starts = (e) => r.some((t) => firesOn(t, e));
			let i = samplesOf(e, t);
			let a = i.find((e) => !starts(e));
			if (a === void 0 || r.length === 0) return [];
			let o = i.some(starts);
			let c = n?.name ?? "its release workflow";
			return [{
				message: `Pushing the tag ${(0, s.hD)(a)} starts ${n ? `no run of ${n.name}` : "no workflow"}${o ? ", though other tags of the track do" : ""}.`,
				fix: n || o ? `Add ${(0, s.hD)(patternOf(e))} to on.push.tags of ${c}.` : "Set its `release-workflow`. If the tag alone is the release, ignore this.",
				place: n ? placeOfTags(n, a) : (0, d.P)(t, e.track, "tag"),
				...!n && !o && { severity: "hint" }
			}];
		}
		function checkOthers(e, t) {
			let n = t.workflows.filter((e) => isForTags(e, t) && e.push);
			let r = samplesOf(e, t);
			let i = workflowOf(e, t) ?? n.find((e) => r.some((t) => firesOn(e, t)));
			return n.flatMap((n) => {
				let a = r.find((e) => firesOn(n, e));
				if (a === void 0 || n === i) return [];
				let c = i && firesOn(i, a) ? ` beside ${i.name}` : "";
				let l = namedWorkflows(t).has(n.name);
				return {
					message: `The tag ${(0, s.hD)(a)} of ${e.track.name} starts ${n.name}${c}.`,
					fix: `A filter matches from the start of the tag: ${e.track.name} has ${(0, s.hD)((0, o.sN)(e.track.tag))}. Write one that its tags do not match, or add ${(0, s.hD)(`!${patternOf(e)}`)} after it.`,
					place: placeOfTags(n, a),
					...!l && { severity: "warning" }
				};
			});
		}
		function patternOf({ track: e }) {
			return `${(0, p.K)(e.tag.prefix)}*${(0, p.K)(e.tag.suffix)}`;
		}
		function placeOfTags(e, t) {
			let n = decidingPattern(e, t);
			return e.place([
				"on",
				"push",
				"tags",
				...n === void 0 ? [] : [n]
			]);
		}
		function tag_rules_checkPatterns(e) {
			return m.WS.flatMap((t) => (e.push?.[t] ?? []).flatMap((n, r) => {
				let { fault: i } = (0, p.q)(n);
				if (i === void 0) return [];
				return {
					message: `GitHub refuses the pattern ${(0, s.hD)(n)}: ${i}.`,
					fix: "Correct it; `\\` escapes the character after it.",
					place: e.place([
						"on",
						"push",
						t,
						r
					])
				};
			}));
		}
		function checkBranch(e, { configuration: t }) {
			let { config: n } = t;
			let { push: r } = e;
			if (!n || n.autoChannel === !1 || !r || (0, m.rw)(r, n.branches.next)) return [];
			if (!(0, f.oB)(e.root, [
				"on",
				"push",
				"branches"
			]) || !e.jobs.some(({ steps: e }) => e.some(makesTags))) return [];
			return [{
				message: `${e.name} cuts versions, and a push to ${(0, s.hD)(n.branches.next)} does not start it.`,
				fix: `Add ${(0, s.hD)(n.branches.next)} to on.push.branches, or set \`auto-channel: false\` if pushes are to cut nothing.`,
				place: e.place([
					"on",
					"push",
					"branches"
				])
			}];
		}
		function checkCutting(e) {
			let { config: t } = e.configuration;
			if (!t || t.autoChannel === !1) return [];
			let { next: n } = t.branches;
			let r = lookInto({
				event: "push",
				ref: `refs/heads/${n}`,
				number: 1,
				input: () => ""
			});
			let i = (0, u.cc)(e.workflows.filter(({ push: e }) => e && (0, m.rw)(e, n)), (e) => makesTags(e.step) ? [e] : []);
			let a = i.map(({ workflow: e, job: t, step: n, index: i }) => {
				let a = ["jobs", t.name];
				if (isFalse(t.node, r)) return e.place([...a, "if"]);
				return isFalse(n.node, r) ? e.place([
					...a,
					"steps",
					i,
					"if"
				]) : void 0;
			});
			let [o] = a;
			if (!o || a.includes(void 0)) return [];
			return [{
				message: `A push to ${(0, s.hD)(n)} starts ${i[0]?.workflow.name}, but this condition keeps it from cutting a version.`,
				fix: `Let it hold on ${(0, s.hD)(n)}, or set \`auto-channel: false\` if pushes are to cut nothing.`,
				place: o
			}];
		}
		function isFalse(e, t) {
			let n = (0, f.ws)((0, f.oB)(e, ["if"]));
			return n !== void 0 && evaluateCondition(n, t) === !1;
		}
		let _t = {
			name: "tag-workflow-idle",
			severity: "error",
			meaning: "A workflow is triggered by version tags that no track makes, so it never runs again. A warning if it has other triggers.",
			check: (e) => e.workflows.flatMap((t) => checkIdle(t, e))
		};
		let vt = [
			"v1.2.3",
			"1.2.3",
			"release-1.2.3",
			"release/1.2.3"
		];
		function checkIdle(e, t) {
			let { push: n, events: r, name: i } = e;
			if (!n?.tags || t.tracks.length === 0 || tracksStarting(e, t).length > 0) return [];
			let a = vt.find((e) => (0, m.lI)(n, e));
			if (a === void 0 || tagsThatStart(e, t).length > 0) return [];
			let o = n.branches === void 0 && [...r].every((e) => yt.has(e));
			let [c = ""] = t.tracks.map(({ track: e }) => `${e.tag.prefix}1.2.3${e.tag.suffix}`);
			return [{
				message: `${i} waits for tags such as ${(0, s.hD)(a)}, but no track makes any: they look like ${(0, s.hD)(c)} now. What it did for a release no longer runs.`,
				fix: "Move what it publishes to the release workflow of a track and delete it, or let its filter match the tags of one and set it as the track's `release-workflow`.",
				place: e.place([
					"on",
					"push",
					"tags"
				]),
				...!o && { severity: "warning" }
			}];
		}
		let yt = new Set([
			"push",
			"workflow_dispatch",
			"workflow_call"
		]);
		var bt = n(1142);
		let xt = [
			{
				name: "attestation-missing",
				severity: "error",
				meaning: "`require-attestation` is set, but no trusted root is given, or nothing in the release workflow attests: every release stops there.",
				check: (e) => (0, u.cc)(e.workflows, (t) => checkAttested(t, e))
			},
			{
				name: "output-empty",
				severity: "error",
				meaning: "A step reads an output that is always empty, because the input that fills it is not set.",
				check: checkOutputs
			},
			{
				name: "announce-idle",
				severity: "warning",
				meaning: "`announce` has no `url`, or no `secret` for a roadmap: it tells nobody and succeeds.",
				check: ({ workflows: e }) => (0, u.cc)(e, checkAnnounced)
			}
		];
		function checkAttested(e, t) {
			let { workflow: n, job: r, step: i, index: a } = e;
			if (i.action !== "write-updater-manifest" || (0, u.wg)(i, "require-attestation") !== "true") return [];
			let o = n.place([
				"jobs",
				r.name,
				"steps",
				a,
				"with",
				"require-attestation"
			]);
			let s = {
				message: "require-attestation has no `trusted-root` to verify with: the step fails.",
				fix: "Run `gh attestation trusted-root > \"$RUNNER_TEMP/trusted-root.jsonl\"` before it, and give it that path.",
				place: o
			};
			let c = buildersFor(n, t).filter((e) => !mayAttest(e));
			return [...(0, u.wg)(i, "trusted-root") === void 0 ? [s] : [], ...c.map(({ name: e }) => ({
				message: `require-attestation wants every bundle attested by ${e}, which has no step that attests.`,
				fix: `Add actions/attest with their \`subject-path\` to the job of ${e} that builds them, and \`id-token: write\` and \`attestations: write\` to its permissions.`,
				place: o
			}))];
		}
		function buildersFor(e, t) {
			let n = tracksStarting(e, t).filter(({ track: e }) => e.updater);
			let r = new Set(n.flatMap(({ track: e }) => e.releaseWorkflow ?? []));
			return t.workflows.filter(({ name: e }) => r.has(e));
		}
		function mayAttest({ jobs: e }) {
			return e.some(({ node: e, steps: t }) => (0, f.oB)(e, ["uses"]) !== void 0 || t.some(attestsBuild));
		}
		function attestsBuild(e) {
			return /^actions\/attest(?:-build-provenance)?@/.test(e.uses ?? "") && !["sbom-path", "predicate-type"].some((t) => (0, u.wg)(e, t) !== void 0);
		}
		let St = {
			"publish-release": { "checksums-path": "checksums" },
			"write-updater-manifest": {
				"predicate-path": "publish",
				sha: "publish"
			}
		};
		let Ct = /\bsteps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;
		function checkOutputs({ workflows: e }) {
			return findTexts(e, Ct, isInput).flatMap(({ workflow: e, scalar: t, match: n, place: r }) => {
				let [i, a, o = ""] = n;
				let c = e.jobs.find(({ name: e }) => e === t.path[1])?.steps.find(({ node: e }) => (0, f.ws)((0, f.oB)(e, ["id"])) === a);
				let l = c && St[c.action ?? ""]?.[o];
				let d = c && l ? (0, u.wg)(c, l) : void 0;
				if (!c || l === void 0 || d !== void 0 && d !== "" && d !== "false") return [];
				return {
					message: `${(0, s.hD)(i)} is always empty: the step "${a}" has no \`${l}\`.`,
					fix: `Set \`${l}\` of ${c.action}${l === "publish" ? " to true" : ", SHA256SUMS for example"}.`,
					place: r
				};
			});
		}
		function checkAnnounced({ workflow: e, job: t, step: n, index: r }) {
			if (n.action !== "announce") return [];
			let lacks = (e) => ((0, u.wg)(n, e) ?? "") === "";
			let i = lacks("url") ? "url" : (0, u.wg)(n, "format") === "roadmap" && lacks("secret") ? "secret" : void 0;
			if (i === void 0) return [];
			return [{
				message: `announce has no \`${i}\`: it tells nobody, and succeeds.`,
				fix: `Give it one from a secret: \`${i}: \${{ secrets.${i === "url" ? "ANNOUNCE_URL" : "ROADMAP_SECRET"} }}\`.`,
				place: e.place([
					"jobs",
					t.name,
					"steps",
					r
				])
			}];
		}
		var wt = n(8323);
		let Tt = [
			{
				name: "dash-means-prerelease",
				severity: "error",
				meaning: "A dash in the tag is taken to mean a pre-release, but all tags of a track contain a dash.",
				incident: 16,
				check: checkDash
			},
			{
				name: "head-commit-gate",
				severity: "warning",
				meaning: "A condition checks the message of one commit and ignores the other commits of the push.",
				incident: 18,
				check: checkHeadCommit
			},
			{
				name: "skip-ci",
				severity: "warning",
				meaning: "A workflow, or the configuration of a release tool, writes [skip ci] or `skip-checks: true` into a commit message: a tag on that commit triggers nothing.",
				incident: 15,
				check: checkSkip
			},
			{
				name: "generated-notes",
				severity: "warning",
				meaning: "GitHub generates the release notes and compares with another track's tag.",
				incident: 21,
				check: checkGeneratedNotes
			},
			{
				name: "release-url-by-hand",
				severity: "error",
				meaning: "A release URL is built from a hard-coded prefix instead of the tag.",
				incident: 20,
				check: checkUrls
			},
			{
				name: "latest-by-hand",
				severity: "warning",
				meaning: "A workflow marks its release as Latest, whatever its track and version.",
				incident: 16,
				check: checkLatest
			}
		];
		let Et = [
			/contains\(\s*[\w.-]*\b(?:ref|ref_name|tag|tag_name)\s*,\s*(['"])-\1\s*\)/g,
			/\[\[\s*"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s*(?:==?\s*\*-\*|=~\s*-)\s*\]\]/g,
			/\bcase\s+"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s+in\s+\*-\*\)/g
		];
		function checkDash(e) {
			let isDashed = ({ track: e }) => `${e.tag.prefix}${e.tag.suffix}`.includes("-");
			return Et.flatMap((t) => findTexts(e.workflows, t)).flatMap(({ match: t, place: n, workflow: r }) => {
				let i = tracksStarting(r, e);
				let a = (i.length > 0 ? i : e.tracks).find(isDashed);
				if (e.configuration.config && !a) return [];
				return {
					message: `${(0, s.hD)(t[0])} holds for every tag of ${a ? a.track.name : "a track with a dash in its name"}.`,
					fix: "Use the output `prerelease` of validate-tag.",
					place: n
				};
			});
		}
		function checkHeadCommit({ workflows: e }) {
			let t = /github\.event\.(?:head_commit|commits\[\d+\])\.message/g;
			return e.flatMap((e) => {
				let [n, ...r] = findTexts([e], t, (e) => !isScript(e));
				if (!n) return [];
				return {
					message: `The message of one commit decides, but a push may have others, too.${r.length > 0 ? ` Lines ${listLines(r)} do the same.` : ""}`,
					fix: "Use the outputs `any` and `only-own` of detect-tracks, which look at every commit.",
					place: n.place
				};
			});
		}
		function listLines(e) {
			return [...new Set(e.map(({ place: e }) => e.line))].join(", ");
		}
		let $ = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\bskip-checks:\s*true\b/g;
		function checkSkip({ workflows: e, texts: t }) {
			let n = findTexts(e, $, (e) => isScript(e) || isInput(e));
			let r = [...t].flatMap(([e, t]) => (0, wt.v)(e) ? [...t.matchAll($)].map((n) => ({
				match: n,
				place: (0, C.BW)(e, t, n.index)
			})) : (0, wt.n)(e, t).flatMap(({ value: n, start: r }) => [...n.matchAll($)].map((n) => ({
				match: n,
				place: (0, C.BW)(e, t, r + n.index)
			}))));
			return [...n, ...r].map(({ match: e, place: t }) => ({
				message: `A commit with ${e[0]} starts no workflow, and neither does a tag on it.`,
				fix: "Remove it. detect-tracks skips the commits of the actions: it recognizes them by what they change.",
				place: t
			}));
		}
		function checkGeneratedNotes({ workflows: e, tracks: t }) {
			if (t.length === 1) return [];
			let n = [
				...findTexts(e, /--generate-notes\b(?![^\n]*--notes-start-tag)/g, isScript),
				...findTexts(e, /\bgh api\b(?:[^\n\\]|\\\n?){0,500}releases\/generate-notes\b/g, isScript),
				...findTexts(e, /\brepos\.generateReleaseNotes\(/g, isInput)
			].filter(({ scalar: e }) => !e.node.text.includes("previous_tag_name")).map(({ place: e }) => e);
			return [...inputsThatAre("true", ["generate_release_notes", "generateReleaseNotes"], e), ...n].map((e) => ({
				message: "Generated notes begin at the last tag of the repository, whichever track it belongs to.",
				fix: "Use the output `body-path` of component-changelog as the body of the release.",
				place: e
			}));
		}
		let Dt = /(?:github\.com\/([\w.-]+\/[\w.-]+)\/)?releases\/(?:tag|download)\/[^\s/$"'`]+\$\{?\{?/g;
		function checkUrls({ workflows: e, repository: t }) {
			return findTexts(e, Dt).flatMap(({ match: e, place: n }) => {
				let [r, i] = e;
				if (i && t && i.toLowerCase() !== t.toLowerCase()) return [];
				return {
					message: `The URL with ${(0, s.hD)(r)} adds a prefix to a version, but the tag may have another one.`,
					fix: "Put the whole tag there, github.ref_name through `env:`, or use the URL in the outputs of the actions.",
					place: n
				};
			});
		}
		function checkLatest({ workflows: e, tracks: t }) {
			if (t.length === 1) return [];
			let n = findTexts(e, /gh release (?:create|edit)[^\n]{0,500}\s--latest(?:=true)?(?=\s|$)/g, isScript);
			return [...inputsThatAre("true", [
				"make_latest",
				"makeLatest",
				"make-latest"
			], e), ...n.map(({ place: e }) => e)].map((e) => ({
				message: "The release is marked as Latest, whatever version it is: one track has the badge, and only its newest live version.",
				fix: "Use the output `make-latest` of validate-tag.",
				place: e
			}));
		}
		function inputsThatAre(e, t, n) {
			return n.flatMap((n) => n.jobs.flatMap((r) => r.steps.flatMap((i, a) => t.flatMap((t) => (0, u.wg)(i, t) === e ? n.place([
				"jobs",
				r.name,
				"steps",
				a,
				"with",
				t
			]) : []))));
		}
		let Ot = [{
			name: "twin-steps",
			severity: "warning",
			meaning: "A releasing workflow has the same step or job once for each track: the copies will drift apart.",
			incident: 28,
			check: (e) => e.workflows.flatMap((t) => isForReleases(t, e) ? checkTwins(t, e) : [])
		}];
		function checkTwins(e, { tracks: t }) {
			let n = t.map(({ track: e }) => e.name);
			if (n.length < 2) return [];
			let r = findTwins(e, e.jobs.map(partOf), n);
			let i = findTwins(e, e.jobs.filter(({ node: e }) => !r.twins.has(e)).flatMap(stepsOf), n);
			return [...r.faults, ...i.faults];
		}
		function partOf({ node: e, at: t }) {
			return {
				kind: "job",
				node: e,
				at: t
			};
		}
		function stepsOf({ steps: e }) {
			return e.map(({ node: e }) => ({
				kind: "step",
				node: e,
				at: e.at
			}));
		}
		function findTwins({ locate: e }, t, n) {
			let r = new Map();
			let i = [];
			let a = new Set();
			for (let o of t) {
				let t = twin_rules_textOf(o.node, new Map());
				let s = t && replaceNames(t, n);
				if (t === void 0 || s === void 0 || !s.includes("\0")) continue;
				let c = r.get(s);
				if (!c) r.set(s, {
					part: o,
					text: t
				});
				else if (c.text !== t) {
					a.add(o.node);
					i.push({
						message: `This ${o.kind} is that of line ${e(c.part.at).line} with another track's name in it.`,
						fix: "Write it once, with a matrix over the tracks: detect-tracks has the output `matrix`.",
						place: e(o.at)
					});
				}
			}
			return {
				faults: i,
				twins: a
			};
		}
		function replaceNames(e, t) {
			let n = t.map((e) => e.replace(/[^\w]/g, "\\$&")).join("|");
			return e.replace(RegExp(`(?<![\\w-])(?:${n})(?![\\w-])`, "g"), "\0");
		}
		function twin_rules_textOf(e, t) {
			if (e.kind !== "map" && e.kind !== "list") return e.text;
			if (t.has(e)) return t.get(e);
			let n = e.kind === "list" ? e.items.map((e) => twin_rules_textOf(e, t)) : e.entries.map(({ key: e, value: n }) => `${e}: ${twin_rules_textOf(n, t)}`);
			let r = n.some((e) => e === void 0) ? void 0 : `{${n.join("\n")}}`;
			t.set(e, r === void 0 || r.length > 2e4 ? void 0 : r);
			return t.get(e);
		}
		var kt = n(110);
		let At = [{
			name: "file-unreadable",
			severity: "error",
			meaning: "A workflow is not YAML that GitHub accepts, or a relevant file is not UTF-8 text.",
			check: ({ unreadable: e, configuration: t }) => e.map((e) => faultOf(e, t.file))
		}];
		let jt = [
			{
				title: "The configuration",
				rules: [...se, ...At]
			},
			{
				title: "Versions and locks",
				rules: [
					...N,
					...fe,
					...Je
				]
			},
			{
				title: "What is left to do",
				rules: [...Ke, _t]
			},
			{
				title: "What a tag or a branch starts",
				rules: gt
			},
			{
				title: "Workflows",
				rules: [
					...Re,
					...Tt,
					...Me,
					...ut,
					...pt,
					...ze,
					...je,
					...Ot
				]
			},
			{
				title: "What workflows say to the actions and of each other",
				rules: [
					...me,
					...xt,
					...Ye
				]
			},
			{
				title: "The updater",
				rules: [
					...kt.E,
					...r.B,
					...bt.F
				]
			},
			{
				title: "Branches and tags of the remote",
				rules: ee
			},
			{
				title: "Settings of the repository on GitHub",
				rules: [
					...it,
					...ot,
					...lt
				]
			}
		].flatMap(({ rules: e }) => e);
		function findFaults(e) {
			let t = jt.flatMap((t) => t.check(e).map((e) => ({
				rule: t.name,
				...e,
				severity: e.severity ?? t.severity
			})));
			let n = new Set(t.filter(({ rule: e }) => Mt.has(e)).map(({ place: e }) => e.file));
			return [...new Map(t.filter(({ rule: e, place: t }) => e !== "version-files" || !n.has(t.file)).map((e) => [JSON.stringify([
				e.rule,
				e.place,
				e.message
			]), e])).values()].sort(byPlace);
		}
		let Mt = new Set(N.map(({ name: e }) => e));
		function byPlace(e, t) {
			if (e.place.file !== t.place.file) return e.place.file < t.place.file ? -1 : 1;
			return (e.place.line ?? 0) - (t.place.line ?? 0) || (e.place.column ?? 0) - (t.place.column ?? 0);
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
	6903: (function (e, t, n) {
		n.d(t, {
			P: () => trackPlace,
			m: () => versionFilePlace
		});
		function versionFilePlace(e, t, n) {
			let r = t.versionFiles.map((e) => e.glob ?? e);
			return trackPlace(e, t, "version-files", [...new Set(r)].indexOf(n.glob ?? n));
		}
		function trackPlace({ configuration: e }, t, ...n) {
			return e.place([
				"tracks",
				t.name,
				...n
			]);
		}
	}),
	7752: (function (e, t, n) {
		n.d(t, {
			B: () => d,
			E: () => asksForSources
		});
		var r = n(1926);
		var i = n(8023);
		var a = n(284);
		var o = n(7569);
		var s = n(9530);
		var c = n(6800);
		var l = n(7286);
		var u = n(6903);
		let d = [{
			name: "updater-app-version",
			severity: "warning",
			meaning: "An app with an updater is built from files that say X.Y.Z, so it considers neither a pre-release of X.Y.Z nor the live version after it an update.",
			check: checkAppVersion
		}, {
			name: "updater-downgrades",
			severity: "error",
			meaning: "The Tauri configuration sets `allowDowngrades`: an app installs any version other than its own, so it may go back with a channel, or reinstall the same release again and again.",
			check: checkDowngrades
		}];
		function asksForSources(e, t) {
			return (e?.tracks ?? []).some((n) => (0, c.hj)(n, e?.channels ?? []) && !isGiven(n.releaseWorkflow, t));
		}
		function checkAppVersion(e) {
			let { configuration: t, tracks: n, workflows: r, texts: i } = e;
			if ([...i].some(([e, t]) => e.endsWith(".rs") && (0, c.UL)(t))) return [];
			return n.flatMap(({ track: n }) => {
				if (!(0, c.hj)(n, t.config?.channels ?? [])) return [];
				if (isGiven(n.releaseWorkflow, r)) return [];
				let i = n.releaseWorkflow ?? "a workflow";
				return {
					message: `The files of ${n.name} say X.Y.Z, nothing in ${i} gives its build the full version, and no Rust source sets a version comparator: an app of 1.8.5-alpha.1 takes itself for 1.8.5, and is offered neither 1.8.5-alpha.2 nor 1.8.5.`,
					fix: c.Fb,
					place: (0, u.P)(e, n, "updater")
				};
			});
		}
		function isGiven(e, t) {
			let n = e === void 0 ? t : t.filter((t) => t.name === e);
			if (e !== void 0 && n.length === 0) return !0;
			let r = n.flatMap(({ text: e }) => t.filter((t) => e.includes(`/workflows/${t.name}`)));
			return [...n, ...r].some((e) => (0, l.TM)(e).some(({ node: e }) => (0, c.EF)(e.text)));
		}
		function checkDowngrades({ configuration: e, tracks: t, texts: n }) {
			if (e.config?.channels.length === 0) return [];
			return t.flatMap(({ track: e }) => {
				let t = e.updater?.tauriConfig;
				let r = t === void 0 ? void 0 : n.get(t);
				if (t === void 0 || r === void 0) return [];
				let c = (0, o.C)(() => (0, i.q)(t, r));
				let l = c instanceof s.ag ? void 0 : downgradesOf(c);
				if (!l) return [];
				return {
					message: `${t} sets \`allowDowngrades\`: apps install whatever their channel names that is not their own version, older ones too.`,
					fix: "Remove it. An app that moves to a lower channel waits until that channel overtakes it.",
					place: (0, a.BW)(t, r, l.start)
				};
			});
		}
		function downgradesOf(e) {
			return ["allowDowngrades", "allow-downgrades"].map((t) => (0, r.TE)(e, [
				"plugins",
				"updater",
				t
			]).value).find((e) => e?.kind === "other" && e.source === "true");
		}
	}),
	8323: (function (e, t, n) {
		n.d(t, {
			n: () => releaseSettings,
			v: () => isToolConfig
		});
		var r = n(1926);
		var i = n(8023);
		var a = n(5613);
		var o = n(7569);
		var s = n(9530);
		let c = /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s|\.release-it\.\w+|\.versionrc(?:\.\w+)?|lerna\.json|release-please-config\.json|\.?release\.toml)$/;
		function isToolConfig(e) {
			return c.test(e) && !/(?:^|\/)node_modules\//.test(e);
		}
		let l = [
			"release",
			"release-it",
			"standard-version",
			"commit-and-tag-version",
			"auto"
		];
		function releaseSettings(e, t) {
			if ((0, a.Vb)(e) !== "package.json") return [];
			let n = (0, o.C)(() => (0, i.q)(e, t));
			return n instanceof s.ag ? [] : l.flatMap((e) => textsBelow((0, r.jf)(n, e)));
		}
		function textsBelow(e) {
			if (e?.kind === "text") return [e];
			if (e?.kind === "list") return e.items.flatMap(textsBelow);
			return e?.kind === "table" ? [...e.entries.values()].flatMap(textsBelow) : [];
		}
	})
};
