"use strict";
exports.id = 3218;
exports.ids = [3218];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8934.index.js").modules,
	...require("./shared-9390.index.js").modules,
	4025: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => findForeign,
			h: () => CLAIM_OIDS
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let CLAIM_OIDS = {
			issuer: "1.3.6.1.4.1.57264.1.8",
			repository: "1.3.6.1.4.1.57264.1.12",
			workflow: "1.3.6.1.4.1.57264.1.18",
			ref: "1.3.6.1.4.1.57264.1.14",
			commit: "1.3.6.1.4.1.57264.1.13"
		};
		function findForeign(claims, origin) {
			let server = origin.serverUrl.replace(/\/+$/, "");
			let repository = `${server}/${origin.repository}`;
			let ref = `refs/tags/${origin.tag}`;
			let workflow = `/.github/workflows/${origin.workflow}`;
			let isIssuer = claims.issuer !== void 0 && isIssuerOf(server, claims.issuer);
			let isWorkflow = isFileOf(repository, `${workflow}@${claims.ref}`, claims.workflow);
			return [
				...isIssuer ? [] : [other("issuer", claims.issuer, issuerOf(server))],
				...isSamePlace(claims.repository, repository) ? [] : [other("repository", claims.repository, repository)],
				...isWorkflow ? [] : [other("workflow", claims.workflow, `${repository}${workflow}@${ref}`)],
				...claims.ref === ref ? [] : [other("ref", claims.ref, ref)],
				...claims.commit === origin.commit ? [] : [other("commit", claims.commit, origin.commit)]
			];
		}
		function other(what, found, wanted) {
			return `the ${what} ${found === void 0 ? "not at all" : (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(found)} (expected ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(wanted)})`;
		}
		function issuerOf(server) {
			let host = server.replace(/^https?:\/\//, "");
			return host === "github.com" ? "https://token.actions.githubusercontent.com" : `https://token.actions.${host}`;
		}
		function isIssuerOf(server, issuer) {
			let plain = issuerOf(server);
			return issuer === plain || issuer.startsWith(`${plain}/`) && /^[\w-]+$/.test(issuer.slice(plain.length + 1));
		}
		function isSamePlace(found, wanted) {
			return found?.toLowerCase() === wanted.toLowerCase();
		}
		function isFileOf(repository, path, found) {
			return found?.endsWith(path) === !0 && isSamePlace(found.slice(0, -path.length), repository);
		}
	}),
	5413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => manifestFiles });
		var trusted_roots = __webpack_require__(6675);
		var text_error = __webpack_require__(9530);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var bundle_name = __webpack_require__(8799);
		var signatures = __webpack_require__(9586);
		function openArtifacts(folder, name) {
			let read = (path, work) => explain(path, work((0, external_node_path_.join)(folder, path)));
			return {
				list: () => listArtifacts(folder, name),
				readText: (path) => read(path, readSignature),
				readBytes: (path) => read(path, (file) => (0, promises_.readFile)(file)),
				hash: (path) => read(path, signatures.DC),
				digest: (path) => read(path, signatures.TM),
				verify: signatures.pI
			};
		}
		async function readSignature(file) {
			let { size } = await (0, promises_.stat)(file);
			if (size > 65536) throw Error(`it has ${size} bytes, and no signature is that long`);
			return (0, promises_.readFile)(file, "utf8");
		}
		async function explain(path, reading) {
			try {
				return await reading;
			} catch (error) {
				if (error instanceof text_error.ag) throw error;
				throw (0, text_error.V2)("artifact-unreadable", `${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, "Check the artifacts folder.");
			}
		}
		async function listArtifacts(folder, name) {
			let walk = {
				root: await openRoot(folder, name),
				folders: [""],
				paths: [],
				problems: []
			};
			for (let at = walk.folders.pop(); at !== void 0; at = walk.folders.pop()) {
				let entries = await explain(at || name, (0, promises_.readdir)((0, external_node_path_.join)(walk.root, at), { withFileTypes: !0 }));
				for (let entry of entries) await visit(walk, at === "" ? entry.name : `${at}/${entry.name}`, entry);
			}
			return {
				paths: walk.paths.sort(),
				problems: walk.problems
			};
		}
		async function openRoot(folder, name) {
			let root = await (0, promises_.realpath)(folder).catch(() => void 0);
			if (root !== void 0 && (await (0, promises_.stat)(root)).isDirectory()) return root;
			throw (0, text_error.V2)("artifacts-missing", `artifacts-dir: ${(0, text_error.hD)(name)} is no folder.`, "Download the artifacts of the build jobs there first, with actions/download-artifact.");
		}
		async function visit(walk, path, entry) {
			entry.isDirectory() ? walk.folders.push(path) : entry.isFile() ? walk.paths.push(path) : entry.isSymbolicLink() && await visitLink(walk, path, isOfBundle(entry.name));
		}
		async function visitLink({ root, paths, problems }, path, ofBundle) {
			let target = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).catch(() => void 0);
			let kind = target === void 0 ? void 0 : await (0, promises_.stat)(target);
			let isWithin = target !== void 0 && (target === root || target.startsWith(root + external_node_path_.sep));
			isWithin && ofBundle && kind?.isFile() ? paths.push(path) : !isWithin && (ofBundle || kind?.isDirectory()) && problems.push(leaving(path, target));
		}
		function isOfBundle(name) {
			return (0, bundle_name.XU)(name.replace(/\.sig$/, "")) !== void 0;
		}
		function leaving(path, target) {
			let where = target === void 0 ? "to nothing" : `out of the artifacts folder, to ${(0, text_error.hD)(target)}`;
			return {
				message: `${(0, text_error.hD)(path)} is a link ${where}.`,
				fix: "Put the file itself there: what is published is what the build jobs uploaded."
			};
		}
		var outside_path = __webpack_require__(8052);
		var text_files = __webpack_require__(3016);
		function manifestFiles(workspace) {
			return {
				openArtifacts: async (folder) => openArtifacts(await (0, outside_path.oV)(folder, {
					root: workspace,
					input: "artifacts-dir"
				}), folder),
				readText: (path, input) => (0, text_files.yR)(path, {
					root: workspace,
					input
				}),
				async writeText(path, text, input) {
					await (0, text_files.x3)(path, text, {
						root: workspace,
						input
					});
				},
				writeTemporary: (0, text_files.zN)(workspace).writeTemporary,
				openVerifier: async (path) => openVerifier(await (0, text_files.yR)(path, {
					root: workspace,
					input: "trusted-root"
				}), path)
			};
		}
		async function openVerifier(text, path) {
			let roots = (0, trusted_roots.uE)(text, path);
			let { sigstoreVerifier } = await Promise.all([__webpack_require__.e(1168), __webpack_require__.e(3883)]).then(__webpack_require__.bind(__webpack_require__, 3883));
			try {
				return sigstoreVerifier(roots);
			} catch (error) {
				throw (0, trusted_roots._5)(path, (0, text_error.Z9)(error));
			}
		}
	}),
	6576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => bringToThem,
			rE: () => tellOvertaken,
			z2: () => overtakenBy
		});
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		function overtakenBy(version, tags, ladder) {
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(version);
			let seen = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(tags).map((tag) => tag.version);
			let top = (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.xl)(channel, seen, ladder);
			return top && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(top) !== channel && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(top, version) > 0 ? top : void 0;
		}
		function tellOvertaken({ track, version, tag }, by) {
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(version);
			let they = track.updater ? `which ${channel}'s users have: their app will not offer it` : `which whoever follows ${channel} has: it does not replace that`;
			return {
				message: `${tag} is below ${(0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._3)(track.tag, by)}, ${they}.`,
				fix: bringToThem(channel, (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(by))
			};
		}
		function bringToThem(channel, higher) {
			return `Promote to ${higher} again, which goes to ${channel} as well, or begin the next version on ${channel} with \`bump: minor\`.`;
		}
	}),
	6675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_5: () => noRoot,
			fi: () => rootMissing,
			uE: () => parseTrustedRoots
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let FIX = "Write it in the step before: gh attestation trusted-root > \"$RUNNER_TEMP/trusted-root.jsonl\"; and give trusted-root that path.";
		function parseTrustedRoots(text, path) {
			let found = (parse(text) === void 0 ? text.split("\n").filter((line) => line.trim() !== "") : [text]).map((root) => parse(root));
			if (found.length > 0 && found.every(isRoot)) return found;
			throw noRoot(path, "it is not what gh writes");
		}
		function noRoot(path, why) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trusted-root", `trusted-root: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has no trusted root of Sigstore: ${why}.`, FIX);
		}
		function rootMissing() {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trusted-root", "require-attestation: there is no trusted-root to verify attestations with.", FIX);
		}
		function isRoot(value) {
			let { mediaType, certificateAuthorities: authorities } = Object(value);
			return typeof mediaType == "string" && mediaType.startsWith("application/vnd.dev.sigstore.trustedroot") && Array.isArray(authorities);
		}
		function parse(text) {
			try {
				return JSON.parse(text) ?? void 0;
			} catch {
				return;
			}
		}
	}),
	7319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => writeUpdaterManifest });
		var names = __webpack_require__(4229);
		var overtaken_release = __webpack_require__(6576);
		var manifest = __webpack_require__(6905);
		var versions_version = __webpack_require__(5566);
		var tag_list = __webpack_require__(403);
		var app_key = __webpack_require__(8934);
		var text_error = __webpack_require__(9530);
		var attestation_origin = __webpack_require__(4025);
		let STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:1|0\.1)$/;
		function findFlaws(attested, digest, origin) {
			let foreign = (0, attestation_origin.e)(attested.claims, origin);
			return [...checkStatement(attested, digest), ...foreign.length > 0 ? [`names ${foreign.join(", ")}`] : []];
		}
		function checkStatement({ payloadType, payload }, digest) {
			let { _type: type, predicateType, subject } = (payloadType === "application/vnd.in-toto+json" ? parseObject(payload) : void 0) ?? {};
			if (typeof type != "string" || !STATEMENT.test(type)) return ["is no in-toto statement"];
			if (predicateType !== "https://slsa.dev/provenance/v1") return [`says ${(0, text_error.hD)(String(predicateType))} of it, and not how it was built`];
			return (Array.isArray(subject) ? subject : []).map((each) => `sha256:${Object(Object(each).digest).sha256}`).includes(digest) ? [] : ["is about other bytes"];
		}
		function parseObject(text) {
			try {
				return Object(JSON.parse(text));
			} catch {
				return;
			}
		}
		var parallel = __webpack_require__(7223);
		var github_refusal = __webpack_require__(4898);
		let MAY_READ = "Give the job `permissions: attestations: read`, or a token that may read attestations.";
		async function requireAttestations({ verifier, tag }, { bundles, artifacts, commit }, run) {
			if (!verifier) return;
			let store = await openStore(run);
			let { serverUrl, repository } = run.context;
			let workflow = tag.track.releaseWorkflow;
			let origin = {
				serverUrl,
				repository,
				workflow,
				tag: tag.name,
				commit
			};
			let found = await (0, parallel.H)(bundles, 4, async ({ name: { path } }) => {
				let digest = await artifacts.digest(path);
				return {
					path,
					flaws: judge(await (0, github_refusal.kr)("list attestations", MAY_READ, store.provenanceOf(digest)), verifier, {
						digest,
						origin
					})
				};
			});
			let problems = found.flatMap(({ path, flaws }) => flaws.map((flaw) => describe(path, flaw)));
			if (problems.length > 0) throw new text_error.ag("attestations-invalid", problems);
			for (let { path } of found) run.log.info(`${(0, text_error.hD)(path)}: built by ${workflow} on ${tag.name}, as its attestation proves`);
		}
		async function openStore({ openGitHub }) {
			let github = await openGitHub();
			if (github) return github.attestations;
			throw (0, text_error.V2)("github-missing", "require-attestation: there is no token, or the run is in no repository on GitHub.", MAY_READ);
		}
		function judge(kept, verifier, { digest, origin }) {
			if (kept.length === 0) return ["GitHub has no attestation of how it was built, or the token may not see it"];
			let flaws = [];
			for (let bundle of kept) {
				let found = flawsOf(bundle, verifier, {
					digest,
					origin
				});
				if (found.length === 0) return [];
				flaws.push(`its attestation ${found.join(", and ")}`);
			}
			return flaws;
		}
		function flawsOf(bundle, verifier, { digest, origin }) {
			try {
				return findFlaws(verifier.verify(bundle), digest, origin);
			} catch (error) {
				return [`does not verify: ${(0, text_error.Z9)(error)}`];
			}
		}
		function describe(path, flaw) {
			return {
				message: `${(0, text_error.hD)(path)}: ${flaw}.`,
				fix: "Attest it in the job that builds it, with actions/attest and the permissions id-token: write and attestations: write, in a run of that workflow on the tag."
			};
		}
		var tag_template = __webpack_require__(1429);
		var minisign = __webpack_require__(2454);
		function checkInstalledKeys({ tag }, key, run) {
			let path = tag.track.updater?.tauriConfig;
			let seen = new Map();
			return async (decisions, files) => {
				if (path === void 0) return;
				let problems = [];
				for (let { channel, version } of standingBelow(tag.version, decisions, files)) {
					let name = (0, tag_template._3)(tag.track.tag, version);
					let installed = seen.get(name) ?? readKey(name, path, run);
					seen.set(name, installed);
					let has = await installed;
					has && !(0, app_key.yL)(has, key) && problems.push(refusedBy(channel, name, {
						path,
						has,
						key,
						own: tag.channel
					}));
				}
				if (problems.length > 0) throw new text_error.ag("key-rotated", problems);
			};
		}
		function standingBelow(version, decisions, files) {
			let written = decisions.filter(({ write }) => write).map((decision) => decision.path);
			return files.flatMap(({ channel, path, text }) => {
				if (text === void 0 || !written.includes(path)) return [];
				let standing = (0, manifest.parseManifest)(text, path).version;
				return (0, versions_version.Zy)(standing, version) < 0 ? [{
					channel,
					version: standing
				}] : [];
			});
		}
		async function readKey(name, path, { repository, log }) {
			try {
				let [ref] = await repository.remoteRefs([(0, names.y6)(name)]);
				if (!ref) throw (0, tag_list.Ns)(name);
				return (0, minisign.ee)((await (0, app_key.MY)(repository, ref, path)).publicKey, path);
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				log.warn({
					message: `Whether installed apps can verify this release is not known: the key of ${(0, text_error.hD)(name)}, which they have, cannot be read. ${(0, text_error.Z9)(error)}`,
					fix: "Check that it is the key that this release is signed with."
				});
				return;
			}
		}
		function refusedBy(channel, name, { path, has, key, own }) {
			let without = channel === own ? "" : ` Or leave ${channel} as it is, by \`converge: false\`.`;
			return {
				message: `Apps on ${channel} have ${(0, text_error.hD)(name)} with key ${has.keyId}, and this release is signed with key ${key.keyId}: all of them would refuse it.`,
				fix: `Sign it with the private key of ${has.keyId}. To change keys, release one version that has the new key in its configuration and is signed with the old one, with the old public key as \`public-key\`; what comes after it is signed with the new one.${without}`,
				place: { file: path }
			};
		}
		var release_url = __webpack_require__(9231);
		var updater_manifest_platforms = __webpack_require__(9534);
		async function lookAtRelease({ tag, isOnRelease }, run) {
			if (!isOnRelease) return;
			try {
				let github = await run.openGitHub();
				return github && { assets: await github.releases.publishedAssets(tag.name) };
			} catch (error) {
				run.log.info(`GitHub does not tell what the release of ${tag.name} has: ${(0, text_error.Z9)(error)}`);
				return;
			}
		}
		async function warnOfRelease({ tag }, { release, bundles }, artifacts, { log }) {
			let { checkLinked } = await __webpack_require__.e(5211).then(__webpack_require__.bind(__webpack_require__, 5211));
			let digests = new Map(release.assets?.map(({ name, digest }) => [name, digest]));
			let linked = [...new Set((0, updater_manifest_platforms.gP)(bundles).values())].map(async ({ name: { file, path } }) => {
				let name = (0, release_url.SM)(file);
				return {
					name,
					digest: digests.get(name) ? await artifacts.digest(path) : void 0
				};
			});
			for (let problem of checkLinked(tag.name, await Promise.all(linked), release.assets)) log.warn(problem);
		}
		var line_manifest = __webpack_require__(3830);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var line_run = __webpack_require__(9122);
		async function onItsLine(request, run) {
			let { config } = run;
			let { tag } = request;
			if (config.branches.lines === void 0 || !tag.track.updater) return request;
			let tags = (await (0, line_run.$)([tag.track], tag.version, run)).get(tag.track) ?? [];
			let track = (0, line_manifest.bc)(tag.track, tag.version, tags, config);
			if (track === tag.track) return {
				...request,
				onLine: (0, line_manifest.Jl)(tag.track, tag.version)
			};
			if (track.updater) return {
				...request,
				tag: {
					...tag,
					track
				},
				line: tag.version
			};
			let above = (0, track_tags.fV)((0, withdrawn_tags.Ix)(tags).filter(({ version }) => !version.prerelease));
			return {
				...request,
				withheld: `${(0, versions_version.qh)(tag.version)} gets into no manifest: ${above?.name} is above it, and updater.manifest in ${config.path} has no {line}, so the versions of lines have none.`
			};
		}
		var manifest_publication = __webpack_require__(9696);
		var trusted_roots = __webpack_require__(6675);
		var owned_tag = __webpack_require__(9094);
		var tag_choice = __webpack_require__(8540);
		async function readManifestRequest(inputs, { config, context }, files) {
			let { artifactsDir, notes, notesPath, output, platforms, publicKey, ...switches } = inputs;
			let { publish, converge, createChannels, allowDowngrade = "" } = switches;
			if (!/^(false)?$/i.test(allowDowngrade)) throw noDowngrade(allowDowngrade);
			if (artifactsDir === "") throw (0, text_error.V2)("input-invalid", "artifacts-dir: it is not given.", "Name the folder with the bundles and their .sig files.");
			if (notes !== "" && notesPath !== "") throw (0, text_error.V2)("input-invalid", `notes and notes-path: ${(0, text_error.hD)(notesPath)} are both given.`, "Give one of them.");
			let tag = (0, owned_tag.z)(config, (0, tag_choice.u)(inputs.tag, context));
			if (publish && !tag.track.updater) throw noUpdater(tag, config.path);
			let urls = context.repository === "" ? void 0 : (0, release_url.Ci)(context.serverUrl, context.repository, tag.name);
			let baseUrl = inputs.baseUrl || urls?.downloads;
			if (baseUrl === void 0) throw (0, text_error.V2)("input-invalid", "base-url: it is not given, and the run is in no repository on GitHub.", "Give it.");
			return {
				tag,
				artifactsDir,
				baseUrl,
				isOnRelease: baseUrl.replace(/\/+$/, "") === urls?.downloads,
				releasePage: urls?.page,
				notes: notesPath === "" ? notes : await files.readText(notesPath, "notes-path"),
				output,
				required: (0, updater_manifest_platforms.qA)(platforms),
				publicKey,
				publish,
				converge,
				createChannels,
				verifier: await readVerifier(inputs, tag, files)
			};
		}
		async function readVerifier({ requireAttestation, trustedRoot }, { name, track }, files) {
			if (!requireAttestation && trustedRoot === "") return;
			if (!requireAttestation) throw (0, text_error.V2)("input-invalid", `trusted-root: ${(0, text_error.hD)(trustedRoot)} is given, and require-attestation is not true.`, "Set require-attestation: true, or leave trusted-root out.");
			if (track.releaseWorkflow === void 0) throw (0, text_error.V2)("input-invalid", `require-attestation: the tag ${(0, text_error.hD)(name)} is of track ${track.name}, which has no release-workflow that could have built it.`, "Set release-workflow of the track.");
			if (trustedRoot === "") throw (0, trusted_roots.fi)();
			return files.openVerifier(trustedRoot);
		}
		function noDowngrade(given) {
			return (0, text_error.V2)("input-invalid", `allow-downgrade: ${(0, text_error.hD)(given)} is given, and there is no such input any more.`, "Leave it out. To take a version back, withdraw it: release-tracks withdraw <tag> --reason \"…\". To take platforms away, take their keys out of the manifest that is published.");
		}
		function noUpdater({ name, track }, file) {
			return (0, text_error.V2)("updater-missing", `publish: the tag ${(0, text_error.hD)(name)} is of track ${track.name}, which has no updater.`, `Give the track an updater with a manifest, such as release-manifests/${track.name}-{channel}.json, or leave publish out.`, { file });
		}
		var app_version = __webpack_require__(6800);
		async function warnOfNumberedApp({ tag: { name, version } }, bundles, ref, { repository, log }) {
			let numbered = bundles.find((bundle) => bundle.name.version === (0, versions_version.rT)(version));
			if (!version.prerelease || !numbered) return;
			let [commit] = await repository.ensureCommits([ref.commit]);
			let paths = await repository.listFiles(commit, (path) => path.endsWith(".rs"));
			if ([...(await repository.readFiles(commit, paths)).values()].some(({ bytes }) => (0, app_version.UL)(new TextDecoder().decode(bytes)))) return;
			log.warn({
				message: `${(0, text_error.hD)(numbered.name.path)} is named for ${(0, versions_version.rT)(version)}, so the app in it takes itself for that and not for ${(0, versions_version.qh)(version)}: it will be offered no other pre-release of ${(0, versions_version.rT)(version)}, and not ${(0, versions_version.rT)(version)} itself. No Rust source at ${(0, text_error.hD)(name)} sets a version comparator.`,
				fix: app_version.Fb
			});
		}
		var group = __webpack_require__(9547);
		var bundle_name = __webpack_require__(8799);
		function chooseBundles(read) {
			let problems = [];
			let byFile = new Map();
			for (let bundle of read) {
				let asset = (0, release_url.SM)(bundle.name.file);
				let twin = byFile.get(asset);
				twin && twin.digest !== bundle.digest ? problems.push(sameNameOtherBytes(twin.name, bundle.name)) : byFile.set(asset, twin ? joinTwins(twin, bundle) : bundle);
			}
			let unique = [...byFile.values()].filter(({ signature }) => signature !== void 0);
			let bundles = unique.filter((bundle) => bundle.name.arch !== void 0);
			problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)));
			problems.push(...findCopies(read), ...findRivals(bundles.map(({ name }) => name)));
			return {
				bundles,
				problems
			};
		}
		function joinTwins(a, b) {
			let signature = a.signature ?? b.signature;
			let { name } = !b.name.doubts && (a.name.arch || a.name.doubts) ? a : b;
			return {
				name: a.name.os === "darwin" && a.name.arch && b.name.arch && a.name.arch !== b.name.arch ? {
					...name,
					arch: "universal"
				} : name,
				digest: a.digest,
				...signature !== void 0 && { signature }
			};
		}
		function findCopies(read) {
			let others = read.filter(({ name }) => name.os !== "darwin" && name.arch);
			return [...(0, group.$)(others, ({ digest }) => digest).values()].flatMap((same) => {
				let names = [...(0, group.$)(same, ({ name }) => name.arch).values()].flatMap(([first]) => first?.name ?? []);
				return names.length > 1 ? [sameBytes(names)] : [];
			});
		}
		function findRivals(names) {
			let claims = names.flatMap((name) => (0, updater_manifest_platforms.fO)(name).map((key) => ({
				key,
				name
			})));
			let problems = new Map();
			for (let [key, claimants] of (0, group.$)(claims, (claim) => claim.key)) for (let rivals of rivalsOf(claimants.map(({ name }) => name))) {
				let paths = listOf(rivals);
				problems.has(paths) || problems.set(paths, manyForOneKey(key, rivals));
			}
			return [...problems.values()];
		}
		function rivalsOf(claimants) {
			if (!isOneProduct(claimants)) return [[...claimants]];
			return [...(0, group.$)(claimants, ({ arch, isUpdaterArchive }) => `${arch === "universal"} ${isUpdaterArchive}`).values()].filter((slot) => slot.length > 1 && !isTranslation(slot));
		}
		function isTranslation(names) {
			return isTranslated(names) && names.some(({ language }) => language === updater_manifest_platforms.Nm);
		}
		function isTranslated(names) {
			let languages = new Set(names.map(({ language }) => language));
			return isOneProduct(names) && languages.size === names.length && !languages.has(void 0);
		}
		function isOneProduct([first, ...others]) {
			return others.every(({ product }) => (0, bundle_name.I_)(product, first?.product ?? ""));
		}
		function manyForOneKey(key, rivals) {
			let isOfLanguages = isTranslated(rivals);
			let sort = isOneProduct(rivals) ? "several bundles" : "bundles of several products";
			let what = isOfLanguages ? "several languages" : sort;
			let orDefault = isOfLanguages ? `, or build ${updater_manifest_platforms.Nm} as well: where it is there, everybody gets it` : "";
			return {
				message: `${listOf(rivals)} are ${what} for ${key}, and a manifest has room for one.`,
				fix: `Keep the one that this track ships in the artifacts folder${orDefault}.`
			};
		}
		function listOf(names) {
			let paths = names.map(({ path }) => (0, text_error.hD)(path));
			return `${paths.slice(0, -1).join(", ")} and ${paths.at(-1)}`;
		}
		function sameNameOtherBytes(a, b) {
			return {
				message: a.file === b.file ? `${listOf([a, b])} have one name and other bytes: a release has room for one asset of that name.` : `${listOf([a, b])} have other bytes and would both be the asset ${(0, text_error.hD)((0, release_url.SM)(a.file))}: a release has room for one of that name.`,
				fix: a.arch && b.arch && a.arch !== b.arch ? `Name them by processor, such as ${(0, text_error.hD)((0, bundle_name.dJ)(a, a.arch))} and ${(0, text_error.hD)((0, bundle_name.dJ)(b, b.arch))}, with their .sig files.` : "Build each bundle in one job only, and keep the one to publish."
			};
		}
		function sameBytes(names) {
			return {
				message: `${listOf(names)} have the same bytes, and are named for the processors ${names.map(({ arch }) => arch).join(" and ")}.`,
				fix: "Build the bundle for each processor, and keep a copy for another one out of the artifacts folder."
			};
		}
		function unknownArch(name) {
			let [first, second] = name.doubts ?? [];
			let folder = `a folder named by its target, such as ${TARGETS[name.os]}`;
			if (first && second) return {
				message: `${(0, text_error.hD)(name.path)} is for ${first.arch} by its own name (${(0, text_error.hD)(first.word)}) and for ${second.arch} by its folder (${(0, text_error.hD)(second.word)}).`,
				fix: `Put it below ${folder}. Where ${(0, text_error.hD)(first.word)} is part of the product's name, rename it with its .sig, to ${(0, text_error.hD)((0, bundle_name.dJ)(name, second.arch))}.`
			};
			let arch = name.os === "darwin" && first?.arch !== "i686" ? "aarch64" : "x86_64";
			return {
				message: first ? `${(0, text_error.hD)(name.path)} is for ${first.arch} by ${(0, text_error.hD)(first.word)}, and ${name.os} has no such processor.` : `${(0, text_error.hD)(name.path)} does not say which processor it is for.`,
				fix: `Rename it with its .sig, to ${(0, text_error.hD)((0, bundle_name.dJ)(name, arch))} for one, or put it below ${folder}.`
			};
		}
		let TARGETS = {
			darwin: "aarch64-apple-darwin",
			windows: "x86_64-pc-windows-msvc",
			linux: "x86_64-unknown-linux-gnu"
		};
		var bundles = __webpack_require__(3487);
		var signed_comment = __webpack_require__(9176);
		async function checkBundles(found, rules, ports) {
			let checked = [];
			let signed = new Set(found.flatMap(({ name, signaturePath }) => signaturePath ? [name.file] : []));
			for (let { name, signaturePath } of found) signaturePath ? checked.push(await explain(name, checkBundle(name, signaturePath, rules, ports))) : signed.has(name.file) && checked.push(await explain(name, readUnsigned(name, ports)));
			return {
				bundles: checked.flatMap(({ bundles }) => bundles),
				problems: checked.flatMap(({ problems }) => problems),
				warnings: checked.flatMap(({ warnings }) => warnings)
			};
		}
		async function explain(name, checking) {
			try {
				return await checking;
			} catch (error) {
				if (error instanceof text_error.ag) return {
					bundles: [],
					problems: error.problems,
					warnings: []
				};
				throw Error(`reading ${(0, text_error.hD)(name.path)} failed`, { cause: error });
			}
		}
		async function readUnsigned(name, ports) {
			return {
				bundles: [{
					name,
					digest: hex(await ports.hash(name.path))
				}],
				problems: [],
				warnings: []
			};
		}
		async function checkBundle(name, signaturePath, { key, ...rules }, ports) {
			let signature = (0, minisign.uT)(await ports.readText(signaturePath), signaturePath);
			let digest = await ports.hash(name.path);
			let message = signature.signs === "file" ? await ports.readBytes(name.path) : digest;
			let broken = (0, minisign.jC)({
				file: name.path,
				signature,
				message
			}, key, ports.verify);
			let { problems, warnings } = broken ? {
				problems: [broken],
				warnings: []
			} : (0, signed_comment.W)(signature.trustedComment, name, rules);
			let read = {
				name,
				digest: hex(digest),
				signature: signature.text
			};
			return {
				bundles: problems.length > 0 ? [] : [read],
				problems,
				warnings
			};
		}
		function hex(bytes) {
			return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
		}
		async function readSignedBundles({ tag, required, baseUrl }, { key, taggedAt, ...asks }, artifacts, { log }) {
			let expected = {
				version: tag.version,
				style: tag.track.versionStyle
			};
			let listing = await artifacts.list();
			let found = (0, bundles.n)(listing.paths, expected);
			let rules = {
				key,
				expected,
				...asks,
				...taggedAt !== void 0 && { taggedAt }
			};
			let checked = await checkBundles(found.bundles, rules, artifacts);
			let chosen = chooseBundles(checked.bundles);
			let problems = [
				...listing.problems,
				...found.problems,
				...checked.problems,
				...chosen.problems,
				...missingPlatforms(required, found.bundles),
				...(0, manifest.xd)(baseUrl)
			];
			if (problems.length > 0) throw new text_error.ag("bundles-invalid", problems);
			for (let message of checked.warnings) log.warn({ message });
			let platforms = (0, updater_manifest_platforms.gP)(chosen.bundles);
			for (let bundle of chosen.bundles) log.info(signed_bundles_describe(bundle, platforms, key));
			for (let { path, reason } of found.passedOver) log.info(`${(0, text_error.hD)(path)}: passed over, ${reason}`);
			return {
				bundles: chosen.bundles,
				passedOver: found.passedOver
			};
		}
		function missingPlatforms(required, found) {
			return found.length === 0 ? [] : (0, updater_manifest_platforms.FE)(required, (0, updater_manifest_platforms.gP)(found).keys());
		}
		function signed_bundles_describe(bundle, platforms, { keyId }) {
			let keys = [...platforms].flatMap(([platform, { name }]) => name === bundle.name ? [platform] : []);
			let use = keys.length > 0 ? `for ${keys.join(", ")}` : "not in the manifest, since another bundle serves its platforms";
			return `${(0, text_error.hD)(bundle.name.path)}: signature ok by key ${keyId}, ${use}`;
		}
		async function writeUpdaterManifest(inputs, run, files, gate) {
			let request = await onItsLine(await readManifestRequest(inputs, run, files), run);
			let ref = await findTag(run.repository, request.tag.name);
			let key = await (0, app_key.bi)(request, ref, run);
			let time = (await run.repository.taggedAt([ref]))[0];
			let artifacts = await files.openArtifacts(request.artifactsDir);
			let taggedAt = ref.object === ref.commit ? void 0 : time;
			let { bundles, passedOver } = await readSignedBundles(request, {
				...key,
				taggedAt
			}, artifacts, run);
			await requireAttestations(request, {
				bundles,
				artifacts,
				commit: ref.commit
			}, run);
			await warnOfNumberedApp(request, bundles, ref, run);
			let text = (0, manifest.L_)((0, manifest.Ui)(describeRelease(request, time, bundles)));
			request.output !== "" && await files.writeText(request.output, text, "output");
			let checkKeys = checkInstalledKeys(request, key.key, run);
			let isPublished = request.publish && request.withheld === void 0;
			request.withheld && run.log.info(`${request.tag.track.name}: ${request.withheld}`);
			let looking = isPublished ? lookAtRelease(request, run) : void 0;
			let publication = isPublished ? await (0, manifest_publication.p)(request, text, {
				checkKeys,
				gate
			}, run) : void 0;
			tellDecisions(request, publication?.decisions ?? [], run);
			publication?.overtakenBy && run.log.warn(notOffered(request, publication.overtakenBy));
			let release = await looking;
			release && publication?.text === text && await warnOfRelease(request, {
				release,
				bundles
			}, artifacts, run);
			let published = publication?.text ?? text;
			request.output !== "" && published !== text && await files.writeText(request.output, published, "output");
			return {
				request,
				ref,
				text: published,
				bundles,
				passedOver,
				publication
			};
		}
		function tellDecisions({ tag }, decisions, { log }) {
			for (let { reason, path, lost } of decisions) {
				let message = `${tag.track.name}: ${reason}`;
				lost.length === 0 ? log.info(message) : log.warn({
					message,
					fix: LOST,
					place: { file: path }
				});
			}
		}
		function notOffered({ tag: { name, channel } }, by) {
			return {
				message: `${name} is offered to nobody on ${channel}: its users have ${(0, versions_version.qh)(by)}, which is above it.`,
				fix: `Where it has what ${(0, versions_version.qh)(by)} lacks: ${(0, overtaken_release.AH)(channel, (0, versions_version.ts)(by))}`
			};
		}
		let LOST = "Apps there find no update from now on. Publish with the artifacts of every build, and name what must be there under `platforms`: then a missing one is an error.";
		async function findTag(repository, name) {
			let [found] = await repository.remoteRefs([(0, names.y6)(name)]);
			if (found) return found;
			throw (0, tag_list.Ns)(name);
		}
		function describeRelease({ tag, notes, releasePage, baseUrl, required }, time, bundles) {
			return {
				track: tag.track.name,
				version: tag.version,
				tag: tag.name,
				notes,
				...releasePage !== void 0 && { releasePage },
				pubDate: new Date(time * 1e3).toISOString().replace(".000Z", "Z"),
				baseUrl,
				bundles,
				required
			};
		}
	}),
	9580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => describeManifest,
			e: () => reportManifest
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
		var _core_updater_manifest_platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
		function reportManifest(written) {
			return {
				outputs: outputsOf(written),
				summary: summaryOf(written)
			};
		}
		function describeManifest({ request: { tag, output, withheld }, text, bundles, publication }) {
			return {
				tag: tag.name,
				manifest: JSON.parse(text),
				"manifest-path": output || (tag.track.updater && !withheld ? (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.ji)(tag.track.updater, tag.channel) : ""),
				platforms: [...(0, _core_updater_manifest_platforms_js__WEBPACK_IMPORTED_MODULE_2__.gP)(bundles)].map(([platform, { name }]) => ({
					platform,
					file: name.path
				})),
				channels: publication?.decisions ?? [],
				published: publication?.pushed ?? !1,
				sha: publication?.sha ?? null
			};
		}
		function outputsOf(written) {
			let { manifest, "manifest-path": path, published, sha } = describeManifest(written);
			return {
				manifest: written.text,
				"manifest-path": path,
				platforms: JSON.stringify(Object.keys(manifest.platforms)),
				published: String(published),
				sha: sha ?? ""
			};
		}
		function summaryOf({ request: { tag, output, withheld }, bundles, passedOver, publication }) {
			let rows = [...(0, _core_updater_manifest_platforms_js__WEBPACK_IMPORTED_MODULE_2__.gP)(bundles)].map(([platform, { name }]) => [
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(platform),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name.path),
				"ok"
			]);
			let decisions = publication?.decisions.map(({ channel, path, write, reason }) => [
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(channel),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(path),
				write ? "written" : "left",
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(reason)
			]);
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `Updater manifest of ${tag.name}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"Platform",
				"File",
				"Signature"
			], rows), decisions && (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"Channel",
				"Manifest",
				"State",
				"Why"
			], decisions), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)([
				...passedOver.map(({ path, reason }) => `${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(path)} was passed over: ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(reason)}`),
				...output === "" ? [] : [`Written to ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(output)}`],
				...withheld === void 0 ? [] : [(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(withheld)],
				...publication?.pushed ? [`Published in ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(publication.sha.slice(0, 7))}`] : []
			]));
		}
	}),
	9586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			TM: () => digestFile,
			pI: () => verifyEd25519
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		let verifyEd25519 = (publicKey, message, signature) => {
			let x = Buffer.from(publicKey).toString("base64url");
			let key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
				key: {
					kty: "OKP",
					crv: "Ed25519",
					x
				},
				format: "jwk"
			});
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
		};
		let PIECE = 1048576;
		async function hashFile(path, algorithm = "blake2b512") {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
			let buffer = Buffer.allocUnsafe(PIECE);
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
			try {
				for (;;) {
					let { bytesRead } = await file.read(buffer, 0, PIECE);
					if (bytesRead === 0) return hash.digest();
					hash.update(buffer.subarray(0, bytesRead));
				}
			} finally {
				await file.close();
			}
		}
		async function digestFile(path) {
			return `sha256:${Buffer.from(await hashFile(path, "sha256")).toString("hex")}`;
		}
	})
};
