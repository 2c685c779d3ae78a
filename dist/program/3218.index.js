"use strict";
exports.id = 3218;
exports.ids = [3218];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-7648.index.js").modules,
	...require("./shared-8934.index.js").modules,
	4025: (function (e, t, n) {
		n.d(t, {
			e: () => findForeign,
			h: () => i
		});
		var r = n(9530);
		let i = {
			issuer: "1.3.6.1.4.1.57264.1.8",
			repository: "1.3.6.1.4.1.57264.1.12",
			workflow: "1.3.6.1.4.1.57264.1.18",
			ref: "1.3.6.1.4.1.57264.1.14",
			commit: "1.3.6.1.4.1.57264.1.13"
		};
		function findForeign(e, t) {
			let n = t.serverUrl.replace(/\/+$/, "");
			let r = `${n}/${t.repository}`;
			let i = `refs/tags/${t.tag}`;
			let a = `/.github/workflows/${t.workflow}`;
			let o = e.issuer !== void 0 && isIssuerOf(n, e.issuer);
			let s = isFileOf(r, `${a}@${e.ref}`, e.workflow);
			return [
				...o ? [] : [other("issuer", e.issuer, issuerOf(n))],
				...isSamePlace(e.repository, r) ? [] : [other("repository", e.repository, r)],
				...s ? [] : [other("workflow", e.workflow, `${r}${a}@${i}`)],
				...e.ref === i ? [] : [other("ref", e.ref, i)],
				...e.commit === t.commit ? [] : [other("commit", e.commit, t.commit)]
			];
		}
		function other(e, t, n) {
			return `${t === void 0 ? `no ${e}` : `the ${e} ${(0, r.hD)(t)}`} (expected ${(0, r.hD)(n)})`;
		}
		function issuerOf(e) {
			let t = e.replace(/^https?:\/\//, "");
			return t === "github.com" ? "https://token.actions.githubusercontent.com" : `https://token.actions.${t}`;
		}
		function isIssuerOf(e, t) {
			let n = issuerOf(e);
			return t === n || t.startsWith(`${n}/`) && /^[\w-]+$/.test(t.slice(n.length + 1));
		}
		function isSamePlace(e, t) {
			return e?.toLowerCase() === t.toLowerCase();
		}
		function isFileOf(e, t, n) {
			return n?.endsWith(t) === !0 && isSamePlace(n.slice(0, -t.length), e);
		}
	}),
	5413: (function (e, t, n) {
		n.d(t, { T: () => manifestFiles });
		var r = n(6675);
		var i = n(9530);
		var a = n(1455);
		var o = n(6760);
		var s = n(8799);
		var c = n(9586);
		function openArtifacts(e, t) {
			let read = (t, n) => explain(t, n((0, o.join)(e, t)));
			return {
				list: () => listArtifacts(e, t),
				readText: (e) => read(e, readSignature),
				readBytes: (e) => read(e, (e) => (0, a.readFile)(e)),
				hash: (e) => read(e, c.DC),
				digest: (e) => read(e, c.TM),
				verify: c.pI
			};
		}
		async function readSignature(e) {
			let { size: t } = await (0, a.stat)(e);
			if (t > 65536) throw Error(`it has ${t} bytes, and no signature is that long`);
			return (0, a.readFile)(e, "utf8");
		}
		async function explain(e, t) {
			try {
				return await t;
			} catch (t) {
				if (t instanceof i.ag) throw t;
				throw (0, i.V2)("artifact-unreadable", `${(0, i.hD)(e)} cannot be read: ${(0, i.Z9)(t)}.`, "Check the artifacts folder.");
			}
		}
		async function listArtifacts(e, t) {
			let n = {
				root: await openRoot(e, t),
				folders: [""],
				paths: [],
				problems: []
			};
			for (let e = n.folders.pop(); e !== void 0; e = n.folders.pop()) {
				let r = await explain(e || t, (0, a.readdir)((0, o.join)(n.root, e), { withFileTypes: !0 }));
				for (let t of r) await visit(n, e === "" ? t.name : `${e}/${t.name}`, t);
			}
			return {
				paths: n.paths.sort(),
				problems: n.problems
			};
		}
		async function openRoot(e, t) {
			let n = await (0, a.realpath)(e).catch(() => void 0);
			if (n !== void 0 && (await (0, a.stat)(n)).isDirectory()) return n;
			throw (0, i.V2)("artifacts-missing", `artifacts-dir: ${(0, i.hD)(t)} is not a folder.`, "Download the artifacts of the build jobs there first, with actions/download-artifact.");
		}
		async function visit(e, t, n) {
			n.isDirectory() ? e.folders.push(t) : n.isFile() ? e.paths.push(t) : n.isSymbolicLink() && await visitLink(e, t, isOfBundle(n.name));
		}
		async function visitLink({ root: e, paths: t, problems: n }, r, i) {
			let s = await (0, a.realpath)((0, o.join)(e, r)).catch(() => void 0);
			let c = s === void 0 ? void 0 : await (0, a.stat)(s);
			let l = s !== void 0 && (s === e || s.startsWith(e + o.sep));
			l && i && c?.isFile() ? t.push(r) : !l && (i || c?.isDirectory()) && n.push(leaving(r, s));
		}
		function isOfBundle(e) {
			return (0, s.XU)(e.replace(/\.sig$/, "")) !== void 0;
		}
		function leaving(e, t) {
			let n = t === void 0 ? "to nothing" : `out of the artifacts folder, to ${(0, i.hD)(t)}`;
			return {
				message: `${(0, i.hD)(e)} is a link ${n}.`,
				fix: "Put the file itself there: what is published is what the build jobs uploaded."
			};
		}
		var l = n(8052);
		var u = n(3016);
		function manifestFiles(e) {
			return {
				openArtifacts: async (t) => openArtifacts(await (0, l.oV)(t, {
					root: e,
					input: "artifacts-dir"
				}), t),
				readText: (t, n) => (0, u.yR)(t, {
					root: e,
					input: n
				}),
				async writeText(t, n, r) {
					await (0, u.x3)(t, n, {
						root: e,
						input: r
					});
				},
				writeTemporary: (0, u.zN)(e).writeTemporary,
				openVerifier: async (t) => openVerifier(await (0, u.yR)(t, {
					root: e,
					input: "trusted-root"
				}), t)
			};
		}
		async function openVerifier(e, t) {
			let a = (0, r.uE)(e, t);
			let { sigstoreVerifier: o } = await Promise.all([n.e(1168), n.e(3883)]).then(n.bind(n, 3883));
			try {
				return o(a);
			} catch (e) {
				throw (0, r._5)(t, (0, i.Z9)(e));
			}
		}
	}),
	6576: (function (e, t, n) {
		n.d(t, {
			AH: () => bringToThem,
			rE: () => tellOvertaken,
			z2: () => overtakenBy
		});
		var r = n(6748);
		var i = n(1429);
		var a = n(8342);
		var o = n(5566);
		function overtakenBy(e, t, n) {
			let i = (0, o.ts)(e);
			let s = (0, a.Ix)(t).map((e) => e.version);
			let c = (0, r.xl)(i, s, n);
			return c && (0, o.ts)(c) !== i && (0, o.Zy)(c, e) > 0 ? c : void 0;
		}
		function tellOvertaken({ track: e, version: t, tag: n }, r) {
			let a = (0, o.ts)(t);
			let s = e.updater ? `which ${a}'s users have: their app will not offer it` : `which whoever follows ${a} has: it does not replace that`;
			return {
				message: `${n} is below ${(0, i._3)(e.tag, r)}, ${s}.`,
				fix: bringToThem(a, (0, o.ts)(r))
			};
		}
		function bringToThem(e, t) {
			return `Promote to ${t} again, which goes to ${e} as well, or start the next version on ${e} with \`bump: minor\`.`;
		}
	}),
	6675: (function (e, t, n) {
		n.d(t, {
			_5: () => noRoot,
			fi: () => rootMissing,
			uE: () => parseTrustedRoots
		});
		var r = n(9530);
		let i = "Write it in the step before: gh attestation trusted-root > \"$RUNNER_TEMP/trusted-root.jsonl\"; and give trusted-root that path.";
		function parseTrustedRoots(e, t) {
			let n = (parse(e) === void 0 ? e.split("\n").filter((e) => e.trim() !== "") : [e]).map((e) => parse(e));
			if (n.length > 0 && n.every(isRoot)) return n;
			throw noRoot(t, "it is not what gh writes");
		}
		function noRoot(e, t) {
			return (0, r.V2)("trusted-root", `trusted-root: ${(0, r.hD)(e)} has no trusted root of Sigstore: ${t}.`, i);
		}
		function rootMissing() {
			return (0, r.V2)("trusted-root", "require-attestation: there is no trusted-root to verify attestations with.", i);
		}
		function isRoot(e) {
			let { mediaType: t, certificateAuthorities: n } = Object(e);
			return typeof t == "string" && t.startsWith("application/vnd.dev.sigstore.trustedroot") && Array.isArray(n);
		}
		function parse(e) {
			try {
				return JSON.parse(e) ?? void 0;
			} catch {
				return;
			}
		}
	}),
	7319: (function (e, t, n) {
		n.d(t, { U: () => writeUpdaterManifest });
		var r = n(4229);
		var i = n(6576);
		var a = n(6905);
		var o = n(5566);
		var s = n(403);
		var c = n(8934);
		var l = n(9530);
		var u = n(4025);
		let d = /^https:\/\/in-toto\.io\/Statement\/v(?:1|0\.1)$/;
		function findFlaws(e, t, n) {
			let r = (0, u.e)(e.claims, n);
			return [...checkStatement(e, t), ...r.length > 0 ? [`names ${r.join(", ")}`] : []];
		}
		function checkStatement({ payloadType: e, payload: t }, n) {
			let { _type: r, predicateType: i, subject: a } = (e === "application/vnd.in-toto+json" ? parseObject(t) : void 0) ?? {};
			if (typeof r != "string" || !d.test(r)) return ["is no in-toto statement"];
			if (i !== "https://slsa.dev/provenance/v1") return [`says ${(0, l.hD)(String(i))} of it, and not how it was built`];
			return (Array.isArray(a) ? a : []).map((e) => `sha256:${Object(Object(e).digest).sha256}`).includes(n) ? [] : ["is about other bytes"];
		}
		function parseObject(e) {
			try {
				return Object(JSON.parse(e));
			} catch {
				return;
			}
		}
		var f = n(7223);
		var p = n(4898);
		let m = "Give the job `permissions: attestations: read`, or a token that may read attestations.";
		async function requireAttestations({ verifier: e, tag: t }, { bundles: n, artifacts: r, commit: i }, a) {
			if (!e) return;
			let o = await openStore(a);
			let { serverUrl: s, repository: c } = a.context;
			let u = t.track.releaseWorkflow;
			let d = {
				serverUrl: s,
				repository: c,
				workflow: u,
				tag: t.name,
				commit: i
			};
			let h = await (0, f.H)(n, 4, async ({ name: { path: t } }) => {
				let n = await r.digest(t);
				return {
					path: t,
					flaws: judge(await (0, p.kr)("list attestations", m, o.provenanceOf(n)), e, {
						digest: n,
						origin: d
					})
				};
			});
			let g = h.flatMap(({ path: e, flaws: t }) => t.map((t) => describe(e, t)));
			if (g.length > 0) throw new l.ag("attestations-invalid", g);
			for (let { path: e } of h) a.log.info(`${(0, l.hD)(e)}: built by ${u} on ${t.name}, as its attestation proves`);
		}
		async function openStore({ openGitHub: e }) {
			let t = await e();
			if (t) return t.attestations;
			throw (0, l.V2)("github-missing", "require-attestation: there is no token, or the run is in no repository on GitHub.", m);
		}
		function judge(e, t, { digest: n, origin: r }) {
			if (e.length === 0) return ["GitHub has no attestation of how it was built, or the token may not see it"];
			let i = [];
			for (let a of e) {
				let e = flawsOf(a, t, {
					digest: n,
					origin: r
				});
				if (e.length === 0) return [];
				i.push(`its attestation ${e.join(", and ")}`);
			}
			return i;
		}
		function flawsOf(e, t, { digest: n, origin: r }) {
			try {
				return findFlaws(t.verify(e), n, r);
			} catch (e) {
				return [`does not verify: ${(0, l.Z9)(e)}`];
			}
		}
		function describe(e, t) {
			return {
				message: `${(0, l.hD)(e)}: ${t}.`,
				fix: "Attest it in the job that builds it, with actions/attest and the permissions id-token: write and attestations: write, in a run of that workflow on the tag."
			};
		}
		var h = n(1429);
		var g = n(2454);
		function checkInstalledKeys({ tag: e }, t, n) {
			let r = e.track.updater?.tauriConfig;
			let i = new Map();
			return async (a, o) => {
				if (r === void 0) return;
				let s = [];
				for (let { channel: l, version: u } of standingBelow(e.version, a, o)) {
					let a = (0, h._3)(e.track.tag, u);
					let o = i.get(a) ?? readKey(a, r, n);
					i.set(a, o);
					let d = await o;
					d && !(0, c.yL)(d, t) && s.push(refusedBy(l, a, {
						path: r,
						has: d,
						key: t,
						own: e.channel
					}));
				}
				if (s.length > 0) throw new l.ag("key-rotated", s);
			};
		}
		function standingBelow(e, t, n) {
			let r = t.filter(({ write: e }) => e).map((e) => e.path);
			return n.flatMap(({ channel: t, path: n, text: i }) => {
				if (i === void 0 || !r.includes(n)) return [];
				let s = (0, a.parseManifest)(i, n).version;
				return (0, o.Zy)(s, e) < 0 ? [{
					channel: t,
					version: s
				}] : [];
			});
		}
		async function readKey(e, t, { repository: n, log: i }) {
			try {
				let [i] = await n.remoteRefs([(0, r.y6)(e)]);
				if (!i) throw (0, s.Ns)(e);
				return (0, g.ee)((await (0, c.MY)(n, i, t)).publicKey, t);
			} catch (t) {
				if (!(t instanceof l.ag)) throw t;
				i.warn({
					message: `It is not known whether installed apps can verify this release: the key of ${(0, l.hD)(e)}, which they have, cannot be read. ${(0, l.Z9)(t)}`,
					fix: "Check that it is the key that this release is signed with."
				});
				return;
			}
		}
		function refusedBy(e, t, { path: n, has: r, key: i, own: a }) {
			let o = e === a ? "" : ` Or leave ${e} as it is, by \`converge: false\`.`;
			return {
				message: `Apps on ${e} have ${(0, l.hD)(t)} with key ${r.keyId}, and this release is signed with key ${i.keyId}: all of them would refuse it.`,
				fix: `Sign it with the private key of ${r.keyId}. To change keys, release one version that has the new key in its configuration and is signed with the old one, with the old public key as \`public-key\`; what comes after it is signed with the new one.${o}`,
				place: { file: n }
			};
		}
		var _ = n(9231);
		var v = n(9534);
		async function lookAtRelease({ tag: e, isOnRelease: t }, n) {
			if (!t) return;
			try {
				let t = await n.openGitHub();
				return t && { assets: await t.releases.publishedAssets(e.name) };
			} catch (t) {
				n.log.info(`GitHub does not tell what the release of ${e.name} has: ${(0, l.Z9)(t)}`);
				return;
			}
		}
		async function warnOfRelease({ tag: e }, { release: t, bundles: r }, i, { log: a }) {
			let { checkLinked: o } = await n.e(5211).then(n.bind(n, 5211));
			let s = new Map(t.assets?.map(({ name: e, digest: t }) => [e, t]));
			let c = [...new Set((0, v.gP)(r).values())].map(async ({ name: { file: e, path: t } }) => {
				let n = (0, _.SM)(e);
				return {
					name: n,
					digest: s.get(n) ? await i.digest(t) : void 0
				};
			});
			for (let n of o(e.name, await Promise.all(c), t.assets)) a.warn(n);
		}
		var y = n(3830);
		var b = n(8003);
		var x = n(8342);
		var S = n(9122);
		async function onItsLine(e, t) {
			let { config: n } = t;
			let { tag: r } = e;
			if (n.branches.lines === void 0 || !r.track.updater) return e;
			let i = (await (0, S.$)([r.track], r.version, t)).get(r.track) ?? [];
			let a = (0, y.bc)(r.track, r.version, i, n);
			if (a === r.track) return {
				...e,
				onLine: (0, y.Jl)(r.track, r.version)
			};
			if (a.updater) return {
				...e,
				tag: {
					...r,
					track: a
				},
				line: r.version
			};
			let s = (0, b.fV)((0, x.Ix)(i).filter(({ version: e }) => !e.prerelease));
			return {
				...e,
				withheld: `${(0, o.qh)(r.version)} goes into no manifest: ${s?.name} is above it, and updater.manifest in ${n.path} has no {line}, so the versions of lines have none.`
			};
		}
		var C = n(9696);
		var w = n(6675);
		var T = n(9094);
		var E = n(8540);
		async function readManifestRequest(e, { config: t, context: n }, r) {
			let { artifactsDir: i, notes: a, notesPath: o, output: s, platforms: c, publicKey: u, ...d } = e;
			let { publish: f, converge: p, createChannels: m, allowDowngrade: h = "" } = d;
			if (!/^(false)?$/i.test(h)) throw noDowngrade(h);
			if (i === "") throw (0, l.V2)("input-invalid", "artifacts-dir: it is not set.", "Name the folder with the bundles and their .sig files.");
			if (a !== "" && o !== "") throw (0, l.V2)("input-invalid", `notes and notes-path: ${(0, l.hD)(o)} are both set.`, "Set only one of them.");
			let g = (0, T.z)(t, (0, E.u)(e.tag, n));
			if (f && !g.track.updater) throw noUpdater(g, t.path);
			let y = n.repository === "" ? void 0 : (0, _.Ci)(n.serverUrl, n.repository, g.name);
			let b = e.baseUrl || y?.downloads;
			if (b === void 0) throw (0, l.V2)("input-invalid", "base-url: it is not set, and the run is not in a repository on GitHub.", "Give it.");
			return {
				tag: g,
				artifactsDir: i,
				baseUrl: b,
				isOnRelease: b.replace(/\/+$/, "") === y?.downloads,
				releasePage: y?.page,
				notes: o === "" ? a : await r.readText(o, "notes-path"),
				output: s,
				required: (0, v.qA)(c),
				publicKey: u,
				publish: f,
				converge: p,
				createChannels: m,
				verifier: await readVerifier(e, g, r)
			};
		}
		async function readVerifier({ requireAttestation: e, trustedRoot: t }, { name: n, track: r }, i) {
			if (!e && t === "") return;
			if (!e) throw (0, l.V2)("input-invalid", `trusted-root: ${(0, l.hD)(t)} is given, and require-attestation is not true.`, "Set require-attestation: true, or leave trusted-root out.");
			if (r.releaseWorkflow === void 0) throw (0, l.V2)("input-invalid", `require-attestation: the tag ${(0, l.hD)(n)} belongs to track ${r.name}, which has no release-workflow that could have built it.`, "Set release-workflow of the track.");
			if (t === "") throw (0, w.fi)();
			return i.openVerifier(t);
		}
		function noDowngrade(e) {
			return (0, l.V2)("input-invalid", `allow-downgrade: ${(0, l.hD)(e)} is given, but this input was removed.`, "Remove it. To take back a version, withdraw it: release-tracks withdraw <tag> --reason \"…\". To drop platforms, remove their keys from the published manifest.");
		}
		function noUpdater({ name: e, track: t }, n) {
			return (0, l.V2)("updater-missing", `publish: the tag ${(0, l.hD)(e)} belongs to track ${t.name}, which has no updater.`, `Give the track an updater with a manifest, such as release-manifests/${t.name}-{channel}.json, or leave publish out.`, { file: n });
		}
		var D = n(6800);
		async function warnOfNumberedApp({ tag: { name: e, version: t } }, n, r, { repository: i, log: a }) {
			let s = n.find((e) => e.name.version === (0, o.rT)(t));
			if (!t.prerelease || !s) return;
			let [c] = await i.ensureCommits([r.commit]);
			let u = await i.listFiles(c, (e) => e.endsWith(".rs"));
			if ([...(await i.readFiles(c, u)).values()].some(({ bytes: e }) => (0, D.UL)(new TextDecoder().decode(e)))) return;
			a.warn({
				message: `${(0, l.hD)(s.name.path)} is named for ${(0, o.rT)(t)}, so the app in it takes itself for that and not for ${(0, o.qh)(t)}: it will be offered no other pre-release of ${(0, o.rT)(t)}, and not ${(0, o.rT)(t)} itself. No Rust source at ${(0, l.hD)(e)} sets a version comparator.`,
				fix: D.Fb
			});
		}
		var O = n(9547);
		var k = n(8799);
		function chooseBundles(e) {
			let t = [];
			let n = new Map();
			for (let r of e) {
				let e = (0, _.SM)(r.name.file);
				let i = n.get(e);
				i && i.digest !== r.digest ? t.push(sameNameOtherBytes(i.name, r.name)) : n.set(e, i ? joinTwins(i, r) : r);
			}
			let r = [...n.values()].filter(({ signature: e }) => e !== void 0);
			let i = r.filter((e) => e.name.arch !== void 0);
			t.push(...r.filter(({ name: e }) => !e.arch).map(({ name: e }) => unknownArch(e)));
			t.push(...findCopies(e), ...findRivals(i.map(({ name: e }) => e)));
			return {
				bundles: i,
				problems: t
			};
		}
		function joinTwins(e, t) {
			let n = e.signature ?? t.signature;
			let { name: r } = !t.name.doubts && (e.name.arch || e.name.doubts) ? e : t;
			return {
				name: e.name.os === "darwin" && e.name.arch && t.name.arch && e.name.arch !== t.name.arch ? {
					...r,
					arch: "universal"
				} : r,
				digest: e.digest,
				...n !== void 0 && { signature: n }
			};
		}
		function findCopies(e) {
			let t = e.filter(({ name: e }) => e.os !== "darwin" && e.arch);
			return [...(0, O.$)(t, ({ digest: e }) => e).values()].flatMap((e) => {
				let t = [...(0, O.$)(e, ({ name: e }) => e.arch).values()].flatMap(([e]) => e?.name ?? []);
				return t.length > 1 ? [sameBytes(t)] : [];
			});
		}
		function findRivals(e) {
			let t = e.flatMap((e) => (0, v.fO)(e).map((t) => ({
				key: t,
				name: e
			})));
			let n = new Map();
			for (let [e, r] of (0, O.$)(t, (e) => e.key)) for (let t of rivalsOf(r.map(({ name: e }) => e))) {
				let r = listOf(t);
				n.has(r) || n.set(r, manyForOneKey(e, t));
			}
			return [...n.values()];
		}
		function rivalsOf(e) {
			if (!isOneProduct(e)) return [[...e]];
			return [...(0, O.$)(e, ({ arch: e, isUpdaterArchive: t }) => `${e === "universal"} ${t}`).values()].filter((e) => e.length > 1 && !isTranslation(e));
		}
		function isTranslation(e) {
			return isTranslated(e) && e.some(({ language: e }) => e === v.Nm);
		}
		function isTranslated(e) {
			let t = new Set(e.map(({ language: e }) => e));
			return isOneProduct(e) && t.size === e.length && !t.has(void 0);
		}
		function isOneProduct([e, ...t]) {
			return t.every(({ product: t }) => (0, k.I_)(t, e?.product ?? ""));
		}
		function manyForOneKey(e, t) {
			let n = isTranslated(t);
			let r = isOneProduct(t) ? "several bundles" : "bundles of several products";
			let i = n ? "several languages" : r;
			let a = n ? `, or build ${v.Nm} as well: where it is there, everybody gets it` : "";
			return {
				message: `${listOf(t)} are ${i} for ${e}, but a manifest can have only one.`,
				fix: `Keep the one that this track ships in the artifacts folder${a}.`
			};
		}
		function listOf(e) {
			let t = e.map(({ path: e }) => (0, l.hD)(e));
			return `${t.slice(0, -1).join(", ")} and ${t.at(-1)}`;
		}
		function sameNameOtherBytes(e, t) {
			return {
				message: e.file === t.file ? `${listOf([e, t])} have the same name but different bytes: a release can have only one asset of that name.` : `${listOf([e, t])} have different bytes but would both be the asset ${(0, l.hD)((0, _.SM)(e.file))}: a release can have only one of that name.`,
				fix: e.arch && t.arch && e.arch !== t.arch ? `Name them by processor, such as ${(0, l.hD)((0, k.dJ)(e, e.arch))} and ${(0, l.hD)((0, k.dJ)(t, t.arch))}, with their .sig files.` : "Build each bundle in one job only, and keep the one to publish."
			};
		}
		function sameBytes(e) {
			return {
				message: `${listOf(e)} have the same bytes, and are named for the processors ${e.map(({ arch: e }) => e).join(" and ")}.`,
				fix: "Build the bundle for each processor, and keep a copy for another one out of the artifacts folder."
			};
		}
		function unknownArch(e) {
			let [t, n] = e.doubts ?? [];
			let r = `a folder named by its target, such as ${A[e.os]}`;
			if (t && n) return {
				message: `${(0, l.hD)(e.path)} is for ${t.arch} by its own name (${(0, l.hD)(t.word)}) and for ${n.arch} by its folder (${(0, l.hD)(n.word)}).`,
				fix: `Put it below ${r}. Where ${(0, l.hD)(t.word)} is part of the product's name, rename it with its .sig, to ${(0, l.hD)((0, k.dJ)(e, n.arch))}.`
			};
			let i = e.os === "darwin" && t?.arch !== "i686" ? "aarch64" : "x86_64";
			return {
				message: t ? `${(0, l.hD)(e.path)} is for ${t.arch} by ${(0, l.hD)(t.word)}, and ${e.os} has no such processor.` : `${(0, l.hD)(e.path)} does not say which processor it is for.`,
				fix: `Rename it with its .sig, to ${(0, l.hD)((0, k.dJ)(e, i))} for one, or put it below ${r}.`
			};
		}
		let A = {
			darwin: "aarch64-apple-darwin",
			windows: "x86_64-pc-windows-msvc",
			linux: "x86_64-unknown-linux-gnu"
		};
		var j = n(3487);
		var M = n(9176);
		async function checkBundles(e, t, n) {
			let r = [];
			let i = new Set(e.flatMap(({ name: e, signaturePath: t }) => t ? [e.file] : []));
			for (let { name: a, signaturePath: o } of e) o ? r.push(await explain(a, checkBundle(a, o, t, n))) : i.has(a.file) && r.push(await explain(a, readUnsigned(a, n)));
			return {
				bundles: r.flatMap(({ bundles: e }) => e),
				problems: r.flatMap(({ problems: e }) => e),
				warnings: r.flatMap(({ warnings: e }) => e)
			};
		}
		async function explain(e, t) {
			try {
				return await t;
			} catch (t) {
				if (t instanceof l.ag) return {
					bundles: [],
					problems: t.problems,
					warnings: []
				};
				throw Error(`reading ${(0, l.hD)(e.path)} failed`, { cause: t });
			}
		}
		async function readUnsigned(e, t) {
			return {
				bundles: [{
					name: e,
					digest: hex(await t.hash(e.path))
				}],
				problems: [],
				warnings: []
			};
		}
		async function checkBundle(e, t, { key: n, ...r }, i) {
			let a = (0, g.uT)(await i.readText(t), t);
			let o = await i.hash(e.path);
			let s = a.signs === "file" ? await i.readBytes(e.path) : o;
			let c = (0, g.jC)({
				file: e.path,
				signature: a,
				message: s
			}, n, i.verify);
			let { problems: l, warnings: u } = c ? {
				problems: [c],
				warnings: []
			} : (0, M.W)(a.trustedComment, e, r);
			let d = {
				name: e,
				digest: hex(o),
				signature: a.text
			};
			return {
				bundles: l.length > 0 ? [] : [d],
				problems: l,
				warnings: u
			};
		}
		function hex(e) {
			return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
		}
		async function readSignedBundles({ tag: e, required: t, baseUrl: n }, { key: r, taggedAt: i, ...o }, s, { log: c }) {
			let u = {
				version: e.version,
				style: e.track.versionStyle
			};
			let d = await s.list();
			let f = (0, j.n)(d.paths, u);
			let p = {
				key: r,
				expected: u,
				...o,
				...i !== void 0 && { taggedAt: i }
			};
			let m = await checkBundles(f.bundles, p, s);
			let h = chooseBundles(m.bundles);
			let g = [
				...d.problems,
				...f.problems,
				...m.problems,
				...h.problems,
				...missingPlatforms(t, f.bundles),
				...(0, a.xd)(n)
			];
			if (g.length > 0) throw new l.ag("bundles-invalid", g);
			for (let e of m.warnings) c.warn({ message: e });
			let _ = (0, v.gP)(h.bundles);
			for (let e of h.bundles) c.info(signed_bundles_describe(e, _, r));
			for (let { path: e, reason: t } of f.passedOver) c.info(`${(0, l.hD)(e)}: passed over, ${t}`);
			return {
				bundles: h.bundles,
				passedOver: f.passedOver
			};
		}
		function missingPlatforms(e, t) {
			return t.length === 0 ? [] : (0, v.FE)(e, (0, v.gP)(t).keys());
		}
		function signed_bundles_describe(e, t, { keyId: n }) {
			let r = [...t].flatMap(([t, { name: n }]) => n === e.name ? [t] : []);
			let i = r.length > 0 ? `for ${r.join(", ")}` : "not in the manifest, since another bundle serves its platforms";
			return `${(0, l.hD)(e.name.path)}: signature ok by key ${n}, ${i}`;
		}
		async function writeUpdaterManifest(e, t, n, r) {
			let i = await onItsLine(await readManifestRequest(e, t, n), t);
			let o = await findTag(t.repository, i.tag.name);
			let s = await (0, c.bi)(i, o, t);
			let l = (await t.repository.taggedAt([o]))[0];
			let u = await n.openArtifacts(i.artifactsDir);
			let d = o.object === o.commit ? void 0 : l;
			let { bundles: f, passedOver: p } = await readSignedBundles(i, {
				...s,
				taggedAt: d
			}, u, t);
			await requireAttestations(i, {
				bundles: f,
				artifacts: u,
				commit: o.commit
			}, t);
			await warnOfNumberedApp(i, f, o, t);
			let m = (0, a.L_)((0, a.Ui)(describeRelease(i, l, f)));
			i.output !== "" && await n.writeText(i.output, m, "output");
			let h = checkInstalledKeys(i, s.key, t);
			let g = i.publish && i.withheld === void 0;
			i.withheld && t.log.info(`${i.tag.track.name}: ${i.withheld}`);
			let _ = g ? lookAtRelease(i, t) : void 0;
			let v = g ? await (0, C.p)(i, m, {
				checkKeys: h,
				gate: r
			}, t) : void 0;
			tellDecisions(i, v?.decisions ?? [], t);
			v?.overtakenBy && t.log.warn(notOffered(i, v.overtakenBy));
			let y = await _;
			y && v?.text === m && await warnOfRelease(i, {
				release: y,
				bundles: f
			}, u, t);
			let b = v?.text ?? m;
			i.output !== "" && b !== m && await n.writeText(i.output, b, "output");
			return {
				request: i,
				ref: o,
				text: b,
				bundles: f,
				passedOver: p,
				publication: v
			};
		}
		function tellDecisions({ tag: e }, t, { log: n }) {
			for (let { reason: r, path: i, lost: a } of t) {
				let t = `${e.track.name}: ${r}`;
				a.length === 0 ? n.info(t) : n.warn({
					message: t,
					fix: N,
					place: { file: i }
				});
			}
		}
		function notOffered({ tag: { name: e, channel: t } }, n) {
			return {
				message: `${e} is offered to no one on ${t}: its users have ${(0, o.qh)(n)}, which is above it.`,
				fix: `Where it has what ${(0, o.qh)(n)} lacks: ${(0, i.AH)(t, (0, o.ts)(n))}`
			};
		}
		let N = "Apps there find no update from now on. Publish with the artifacts of every build, and name what must be there under `platforms`: then a missing one is an error.";
		async function findTag(e, t) {
			let [n] = await e.remoteRefs([(0, r.y6)(t)]);
			if (n) return n;
			throw (0, s.Ns)(t);
		}
		function describeRelease({ tag: e, notes: t, releasePage: n, baseUrl: r, required: i }, a, o) {
			return {
				track: e.track.name,
				version: e.version,
				tag: e.name,
				notes: t,
				...n !== void 0 && { releasePage: n },
				pubDate: new Date(a * 1e3).toISOString().replace(".000Z", "Z"),
				baseUrl: r,
				bundles: o,
				required: i
			};
		}
	}),
	9580: (function (e, t, n) {
		n.d(t, {
			F: () => describeManifest,
			e: () => reportManifest
		});
		var r = n(547);
		var i = n(2205);
		var a = n(9534);
		function reportManifest(e) {
			return {
				outputs: outputsOf(e),
				summary: summaryOf(e)
			};
		}
		function describeManifest({ request: { tag: e, output: t, withheld: n }, text: r, bundles: o, publication: s }) {
			return {
				tag: e.name,
				manifest: JSON.parse(r),
				"manifest-path": t || (e.track.updater && !n ? (0, i.ji)(e.track.updater, e.channel) : ""),
				platforms: [...(0, a.gP)(o)].map(([e, { name: t }]) => ({
					platform: e,
					file: t.path
				})),
				channels: s?.decisions ?? [],
				published: s?.pushed ?? !1,
				sha: s?.sha ?? null
			};
		}
		function outputsOf(e) {
			let { manifest: t, "manifest-path": n, published: r, sha: i } = describeManifest(e);
			return {
				manifest: e.text,
				"manifest-path": n,
				platforms: JSON.stringify(Object.keys(t.platforms)),
				published: String(r),
				sha: i ?? ""
			};
		}
		function summaryOf({ request: { tag: e, output: t, withheld: n }, bundles: i, passedOver: o, publication: s }) {
			let c = [...(0, a.gP)(i)].map(([e, { name: t }]) => [
				(0, r.aY)(e),
				(0, r.aY)(t.path),
				"ok"
			]);
			let l = s?.decisions.map(({ channel: e, path: t, write: n, reason: i }) => [
				(0, r.aY)(e),
				(0, r.aY)(t),
				n ? "written" : "left",
				(0, r.FV)(i)
			]);
			return (0, r.Bv)((0, r.R_)(3, `Updater manifest of ${e.name}`), (0, r.tp)([
				"Platform",
				"File",
				"Signature"
			], c), l && (0, r.tp)([
				"Channel",
				"Manifest",
				"State",
				"Why"
			], l), (0, r.p_)([
				...o.map(({ path: e, reason: t }) => `${(0, r.aY)(e)} was passed over: ${(0, r.FV)(t)}`),
				...t === "" ? [] : [`Written to ${(0, r.aY)(t)}`],
				...n === void 0 ? [] : [(0, r.FV)(n)],
				...s?.pushed ? [`Published in ${(0, r.aY)(s.sha.slice(0, 7))}`] : []
			]));
		}
	}),
	9586: (function (e, t, n) {
		n.d(t, {
			DC: () => hashFile,
			TM: () => digestFile,
			pI: () => verifyEd25519
		});
		var r = n(7598);
		var i = n(1455);
		let verifyEd25519 = (e, t, n) => {
			let i = Buffer.from(e).toString("base64url");
			let a = (0, r.createPublicKey)({
				key: {
					kty: "OKP",
					crv: "Ed25519",
					x: i
				},
				format: "jwk"
			});
			return (0, r.verify)(null, t, a, n);
		};
		let a = 1048576;
		async function hashFile(e, t = "blake2b512") {
			let n = (0, r.createHash)(t);
			let o = Buffer.allocUnsafe(a);
			let s = await (0, i.open)(e);
			try {
				for (;;) {
					let { bytesRead: e } = await s.read(o, 0, a);
					if (e === 0) return n.digest();
					n.update(o.subarray(0, e));
				}
			} finally {
				await s.close();
			}
		}
		async function digestFile(e) {
			return `sha256:${Buffer.from(await hashFile(e, "sha256")).toString("hex")}`;
		}
	})
};
