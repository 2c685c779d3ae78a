"use strict";
exports.id = 8671;
exports.ids = [8671,8416];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1520.index.js").modules,
	...require("./shared-2245.index.js").modules,
	2278: (function (e, t, n) {
		n.d(t, { d: () => releaseFiles });
		var r = n(3024);
		var i = n(1455);
		var a = n(8161);
		var o = n(6760);
		var s = n(194);
		var c = n(8416);
		var l = n(9530);
		var u = n(952);
		var d = n(8052);
		var f = n(9586);
		var p = n(3016);
		function releaseFiles(e) {
			return {
				readText: (t, n) => (0, p.yR)(t, {
					root: e,
					input: n
				}),
				open: (t) => (0, r.openAsBlob)((0, o.resolve)(e, t)),
				replace: (t, n) => (0, i.writeFile)((0, o.resolve)(e, t), n),
				async make(e, t) {
					let n = process.env.RUNNER_TEMP || (0, a.tmpdir)();
					return measure(n, await (0, p.x3)(e, t, {
						root: n,
						input: "RUNNER_TEMP"
					}));
				},
				async list(t) {
					let n = await listFiles(e, t);
					return Promise.all(n.map((t) => measure(e, t)));
				}
			};
		}
		async function measure(e, t) {
			let n = (0, o.resolve)(e, t);
			let [{ size: r }, a] = await Promise.all([(0, i.stat)(n), (0, f.TM)(n)]);
			return {
				path: t,
				size: r,
				digest: a
			};
		}
		async function listFiles(e, t) {
			let n = (0, c.compilePaths)(t);
			let r = new Map();
			let i = (await Promise.all(((0, s.p)(t) ?? [""]).map((t) => begin(e, t, r)))).filter((e) => e !== void 0);
			let a = [...r].filter(([e]) => n(e));
			let o = a.filter(([, e]) => e === "link").map(([e]) => isLink(e));
			let u = t.filter((e) => !e.startsWith("!") && !hasFile(r, (0, c.compilePaths)([e]))).map(takesNone);
			let d = [
				...i,
				...i.length === 0 ? u : [],
				...o
			];
			if (d.length > 0) throw new l.ag("assets-missing", d);
			return a.map(([e]) => e).sort();
		}
		async function begin(e, t, n) {
			let r = (0, o.join)(e, t);
			if (!(0, u.UO)(e, r)) return;
			let a = await (0, d.qm)(e, r);
			if (a !== void 0) return {
				message: `assets: ${(0, d.fP)(t, a)}`,
				fix: d.To
			};
			let s = await (0, i.stat)(r).catch(() => void 0);
			s?.isFile() && n.set(t, (await (0, i.lstat)(r)).isSymbolicLink() ? "link" : "file");
			s?.isDirectory() && await walk(e, t, n);
		}
		async function walk(e, t, n) {
			for (let r of await (0, i.readdir)((0, o.join)(e, t), { withFileTypes: !0 })) {
				let i = t === "" ? r.name : `${t}/${r.name}`;
				r.isDirectory() && r.name !== ".git" ? await walk(e, i, n) : r.isFile() ? n.set(i, "file") : r.isSymbolicLink() && n.set(i, "link");
			}
		}
		function hasFile(e, t) {
			return [...e.keys()].some(t);
		}
		function takesNone(e) {
			return {
				message: `assets: ${(0, l.hD)(e)} takes no file of the workspace.`,
				fix: "Give a path or glob from the root of the workspace, and download the artifacts there first."
			};
		}
		function isLink(e) {
			return {
				message: `assets: ${(0, l.hD)(e)} is a link.`,
				fix: "Put the file itself there, or leave it out with \"!\"."
			};
		}
	}),
	2567: (function (e, t, n) {
		n.d(t, { D: () => publishRelease });
		var r = n(4898);
		var i = n(9530);
		var a = n(9547);
		var o = n(9231);
		let s = 2 ** 31;
		let c = 1e3;
		function nameAssets(e) {
			let t = (0, a.$)(e, ({ path: e }) => (0, o.SM)(e.slice(e.lastIndexOf("/") + 1)));
			let n = [
				...e.flatMap(checkSize),
				...e.flatMap(checkName),
				...[...t].flatMap(([e, t]) => checkSame(e, t))
			];
			t.size > c && n.push({
				message: `There are ${t.size} files, and a release has at most ${c}.`,
				fix: "Put some of them into one archive."
			});
			if (n.length > 0) throw new i.ag("assets-invalid", n);
			return [...t].map(([e, [t, ...n]]) => ({
				...t,
				name: e,
				copies: n.map(({ path: e }) => e)
			})).sort((e, t) => e.name < t.name ? -1 : 1);
		}
		function checkSize({ path: e, size: t }) {
			if (t > 0 && t < s) return [];
			return [{
				message: t === 0 ? `${(0, i.hD)(e)} is empty.` : `${(0, i.hD)(e)} has ${t} bytes, 2 GiB or more.`,
				fix: "GitHub accepts files from 1 byte to just below 2 GiB: check the build that made this one."
			}];
		}
		function checkName({ path: e }) {
			let t = e.slice(e.lastIndexOf("/") + 1);
			let n = t.replace(/(?<=.)\.[^.]*$/, "");
			if ((0, o.SM)(n) !== "" || !/[\p{L}\p{N}]/u.test(n)) return [];
			return [{
				message: `${(0, i.hD)(e)} would be published as ${(0, i.hD)((0, o.SM)(t))}: GitHub keeps only Latin letters, digits and _ - + @ in a name.`,
				fix: "Rename it before publishing; its label may say anything."
			}];
		}
		function checkSame(e, t) {
			if (new Set(t.map(({ digest: e }) => e)).size === 1) return [];
			return [{
				message: `${t.map(({ path: e }) => (0, i.hD)(e)).join(" and ")} differ, and would both be the asset ${(0, i.hD)(e)}.`,
				fix: "Rename all but one, or leave them out with an entry that starts with \"!\"."
			}];
		}
		function planAssets(e, t, n) {
			let r = new Map(t.map((e) => [e.name, e]));
			let a = e.filter(({ name: e, digest: t }) => !r.get(e)?.uploaded || r.get(e)?.digest !== t);
			let o = n === "draft" ? [] : a.flatMap((e) => standing(e, r.get(e.name)));
			let s = a.filter((e) => !o.some((t) => t.file === e));
			if (n === "immutable" && s.length > 0) throw new i.ag("assets-published", s.map(cannotBeAdded));
			return {
				remove: s.flatMap(({ name: e }) => r.get(e) ?? []),
				upload: s,
				adopt: o
			};
		}
		function standing(e, t) {
			return t?.uploaded ? [{
				file: e,
				asset: t
			}] : [];
		}
		function cannotBeAdded({ name: e }) {
			return {
				message: `The release is published and immutable, and has no ${(0, i.hD)(e)}.`,
				fix: "Release a new version, with all of its files."
			};
		}
		var l = n(4021);
		var u = n(547);
		let d = /\.spdx(?:\.(?:json|ya?ml|xml|rdf|rdf\.xml))?$|\.spdx3?\.json(?:ld)?$|\.cdx\.(?:json|xml)$|^bom\.(?:json|xml)$/i;
		function nameSboms(e, t, n) {
			let r = t.filter((e) => d.test(e)).map((e) => (0, u.k9)((0, u.aY)(e), (0, o._r)(n, e)));
			if (r.length === 0) return e;
			let i = (0, u.Bv)(e.trimEnd(), `Bill of materials: ${r.join(", ")}`);
			return i.length > l.Th ? e : i;
		}
		var f = n(8003);
		var p = n(8342);
		var m = n(5677);
		var h = n(403);
		var g = n(3439);
		var _ = n(5566);
		let v = /\{([^{}]*)\}/g;
		function milestoneTitle(e, { track: t, version: n, channel: r }) {
			let a = new Map([
				["track", t.name],
				["version", (0, _.qh)(n)],
				["core-version", (0, _.rT)(n)],
				["channel", r]
			]);
			return e.replace(v, (t, n) => {
				let r = a.get(n);
				if (r !== void 0) return r;
				throw (0, i.V2)("input-invalid", `milestone: ${(0, i.hD)(e)} has ${t} in it.`, `Fields are ${[...a.keys()].map((e) => `{${e}}`).join(", ")}.`);
			});
		}
		async function closeMilestone(e, t, n, { log: a }) {
			if (t.version.prerelease !== void 0) return;
			try {
				let t = await n.issues.closeMilestone(e);
				a.info(t ? `milestone ${(0, i.hD)(e)}: closed` : `milestone ${(0, i.hD)(e)}: there is no open one`);
			} catch (t) {
				a.warn({
					message: `The milestone ${(0, i.hD)(e)} stays open: ${(0, i.Z9)(t)}.`,
					fix: (0, r.ik)(t, "Give the job `permissions: issues: write`, and run it again.")
				});
			}
		}
		var y = n(3904);
		var b = n(9094);
		var x = n(8540);
		function formatChecksums(e) {
			return e.toSorted((e, t) => e.name < t.name ? -1 : 1).map(({ name: e, digest: t }) => `${t.replace(/^sha256:/, "")}  ${e}\n`).join("");
		}
		function readChecksumsName(e) {
			if (e === "" || /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(e) && e.length <= 100 && !e.endsWith(".")) return e;
			throw (0, i.V2)("input-invalid", `checksums: ${(0, i.hD)(e)} is not a file name that GitHub keeps as is.`, "Give a name without folders: SHA256SUMS.");
		}
		async function withChecksums(e, t, { adopt: n }, r) {
			let a = new Map(n.map(({ file: e, asset: t }) => [e, t.digest]));
			let o = t.map((e) => ({
				name: e.name,
				digest: a.get(e) ?? e.digest
			}));
			let s = t.find((t) => t.name === e);
			if (s) throw (0, i.V2)("assets-invalid", `${(0, i.hD)(s.path)} and the checksums would both be the asset ${(0, i.hD)(e)}.`, "Leave the file out with an entry that starts with \"!\", or give checksums another name.");
			return [...t, ...nameAssets([await r.make(e, formatChecksums(o))])];
		}
		async function readPublishRequest(e, { config: t, context: n }, r) {
			let i = (0, b.z)(t, (0, x.u)(e.tag, n));
			let a = i.version.prerelease !== void 0;
			return {
				tag: i,
				content: {
					name: e.name || i.name,
					body: await readBody(e, r),
					prerelease: a
				},
				assets: (0, y.Kh)(e.assets).map((e) => e.replace(/^(!?)\.\//, "$1")),
				makeLatest: readMakeLatest(e.makeLatest, i),
				draft: e.draft,
				checksums: readChecksumsName(e.checksums),
				comment: e.comment,
				milestone: milestoneTitle(e.milestone, i)
			};
		}
		async function readBody({ body: e, bodyPath: t }, n) {
			if (e !== "" && t !== "") throw (0, i.V2)("input-invalid", `body and body-path: ${(0, i.hD)(t)} are both set.`, "Set only one of them.");
			let r = t === "" ? e : await n.readText(t, "body-path");
			if (r.length <= l.Th) return r;
			throw (0, i.V2)("input-invalid", `${t === "" ? "body" : "body-path"}: the notes have ${r.length} characters, and GitHub takes ${l.Th}.`, "Let component-changelog write them: it cuts after an entry and links to the rest.");
		}
		function readMakeLatest(e, { name: t, version: n }) {
			if (e === "") return;
			if (e !== "true" && e !== "false") throw (0, i.V2)("input-invalid", `make-latest: ${(0, i.hD)(e)} is neither true nor false.`, "Write true or false.");
			if (e === "true" && n.prerelease) throw (0, i.V2)("input-invalid", `make-latest: ${(0, i.hD)(t)} is a pre-release, which GitHub does not accept as Latest.`, "Leave make-latest out.");
			return e === "true";
		}
		var S = n(1007);
		function releasedMark(e) {
			return `<!-- release-tracks:released:${e} -->`;
		}
		function releasedLabel(e) {
			return `released/${e}`;
		}
		let C = /^<!-- in:(?<places>(?: [0-9A-Za-z-]+=[^\s=>]+)*) -->$/m;
		function readReleased(e) {
			let t = C.exec(e)?.groups?.places?.trim().split(" ").filter(Boolean) ?? [];
			return new Map(t.map((e) => {
				let [t = "", n = ""] = e.split("=");
				return [t, decode(n)];
			}));
		}
		function decode(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return e;
			}
		}
		function writeReleased({ track: e, byChannel: t }, n, r) {
			let i = [...n, _.L8].toReversed().flatMap((e) => {
				let n = t.get(e);
				return n === void 0 ? [] : [[e, n]];
			});
			let a = i.map(([e, t]) => ` ${e}=${encodeURIComponent(t)}`).join("");
			let o = i.map(([e, t]) => `- ${e}: ${(0, u.nf)(t, r(t))}`);
			return `${releasedMark(e)}\n<!-- in:${a} -->\nReleased in ${(0, u.FV)(e)}:\n\n${o.join("\n")}\n`;
		}
		var w = n(3802);
		var T = n(2245);
		let E = {
			told: [],
			left: []
		};
		async function tellReleased(e, t, n, r = 80) {
			try {
				let i = await commitsOf(e, n);
				if (i === void 0) {
					n.log.info(`${e.name} is the first on ${e.channel}: it contains all of history, so no comments are made`);
					return E;
				}
				let a = await t.associatedPullRequests(i, { closes: !0 });
				let o = i.flatMap((e) => a.get(e)?.pullRequest ?? []);
				let s = i.flatMap((e) => a.get(e)?.closes ?? []);
				return await tellAll({
					tag: e,
					numbers: [...new Set([...o, ...s])],
					most: r
				}, t, n);
			} catch (t) {
				warn(`${e.name}: pull requests are not told of the release: ${(0, i.Z9)(t)}.`, t, n);
				return E;
			}
		}
		async function commitsOf(e, t) {
			let n = {
				track: e.track,
				tag: e,
				head: "",
				since: "channel",
				format: "grouped"
			};
			let { range: r } = await (await (0, w.M)(n, t)).settle();
			if (!r.previous) return;
			let i = {
				tip: r.head,
				base: r.previous.commit
			};
			return (await (0, T.q)(e.track, i, t)).map(({ sha: e }) => e);
		}
		async function tellAll({ tag: e, numbers: t, most: n }, r, a) {
			let o = [];
			let s = !1;
			for (let [c, l] of t.entries()) {
				if (o.length === n) return {
					told: o,
					left: t.slice(c)
				};
				try {
					if (!await tellOne(l, e, r, a)) continue;
					o.push(l);
					s || await r.issues.ensureLabel(labelOf(e));
					s = !0;
					await r.issues.addLabel(l, releasedLabel(e.track.name));
				} catch (n) {
					if (isOfThisOne(n)) a.log.info(`#${l} cannot be told: ${(0, i.Z9)(n)}`);
					else {
						warn(`#${l} could not be told of ${e.name}: ${(0, i.Z9)(n)}.`, n, a);
						return {
							told: o,
							left: t.slice(c)
						};
					}
				}
			}
			return {
				told: o,
				left: []
			};
		}
		async function tellOne(e, t, n, r) {
			let { comments: i } = n.pullRequests;
			let { name: a } = t.track;
			let [o] = await i.findOwn(e, releasedMark(a));
			let s = o ? readReleased(o.body) : new Map();
			if (s.get(t.channel) === t.name) return !1;
			let c = (0, S.Ek)(r.context.serverUrl, r.context.repository) ?? "";
			let l = writeReleased({
				track: a,
				byChannel: s.set(t.channel, t.name)
			}, r.config.channels, (e) => (0, S.XA)(c, e));
			o ? await i.update(o.id, l) : await i.create(e, l);
			return !0;
		}
		function labelOf({ track: { name: e } }) {
			return {
				name: releasedLabel(e),
				color: "0e8a16",
				description: `Released in ${e}`.slice(0, 100)
			};
		}
		function isOfThisOne(e) {
			let { status: t } = Object(e);
			return t === 404 || t === 410 || /\blocked\b/i.test((0, i.Z9)(e));
		}
		function warn(e, t, { log: n }) {
			n.warn({
				message: e,
				fix: (0, r.ik)(t, "Give the job `permissions: issues: write, pull-requests: write`, and run it again: what is done is not repeated.")
			});
		}
		async function publishRelease(e, t, n) {
			let r = await readPublishRequest(e, t, n);
			let { tag: i } = r;
			let a = nameAssets(r.assets.length > 0 ? await n.list(r.assets) : []);
			let o = {
				...r,
				content: withSboms(r, a, t)
			};
			let { tags: s } = await (0, h.oW)(t.repository, (0, g.rF)(i.track, i.version), i.name);
			if ((0, p.r4)(i.version, s)) return leaveWithdrawn(i, t);
			let c = await openPort(t);
			let { plan: l, ended: u, all: d } = await complete({
				request: o,
				assets: a,
				store: c.releases,
				run: t,
				files: n
			});
			if (!u) return leaveWithdrawn(i, t);
			return reportRelease(o, u, {
				assets: d,
				plan: l,
				told: u.stage === "draft" ? void 0 : await tellAround(o, c, t)
			});
		}
		function withSboms({ content: e, tag: t }, n, { context: r }) {
			let { downloads: i } = (0, o.Ci)(r.serverUrl, r.repository, t.name);
			let a = n.map(({ name: e }) => e);
			return {
				...e,
				body: nameSboms(e.body, a, i)
			};
		}
		async function leaveWithdrawn(e, t) {
			let { takeDownWithdrawn: r } = await Promise.all([n.e(9535), n.e(1801)]).then(n.bind(n, 1801));
			let i = [`${e.name} is withdrawn: it is not published.`, ...await r(e, t)];
			for (let e of i) t.log.info(e);
			return {
				outputs: {
					id: "",
					url: "",
					"upload-count": "0",
					"checksums-path": "",
					published: "false"
				},
				summary: (0, u.Bv)((0, u.R_)(3, `Release ${e.name}`), (0, u.p_)(i.map(u.FV)))
			};
		}
		async function complete(e, t = 1) {
			let { request: n, assets: i, store: a, run: o } = e;
			let { release: s, isOwn: c } = await prepare(n, a, o);
			try {
				let t = planAssets(i, s.assets, s.stage);
				let { checksums: r } = n;
				let c = r && i.length > 0 ? await withChecksums(r, i, t, e.files) : i;
				let l = c === i ? t : planAssets(c, s.assets, s.stage);
				await attach(l, s, e);
				await adopt(l, e);
				return {
					plan: l,
					all: c,
					ended: await finish(n, s, a, o)
				};
			} catch (i) {
				if (!(0, r.Ck)(i) || t === 3) throw i;
				o.log.info(`${n.tag.name}: another run was faster, looking again at what is there`);
				c && await withdraw(s, e);
				return complete(e, t + 1);
			}
		}
		async function withdraw(e, { request: { tag: t }, store: n, run: { log: i } }) {
			let a = await (0, r.kr)(`show the release of ${t.name}`, D, n.find(t.name));
			if (!a || a.stage === "draft" || a.id === e.id) return;
			i.info(`${t.name}: removing the draft of this run`);
			await (0, r.kr)(`remove a draft of ${t.name}`, D, n.removeDraft(e));
		}
		let D = "Give the job `permissions: contents: write`, or a token that may write to the repository.";
		async function openPort({ openGitHub: e }) {
			let t = await e();
			if (t) return t;
			throw (0, i.V2)("github-missing", "There is no token, or the run is not in a repository on GitHub.", D);
		}
		async function prepare({ tag: e, content: t }, n, { log: i }) {
			let a = await (0, r.kr)(`show the release of ${e.name}`, D, n.find(e.name));
			if (!a) {
				i.info(`${e.name}: making a draft`);
				return {
					release: await (0, r.kr)(`make a release of ${e.name}`, D, n.createDraft(e.name, t)),
					isOwn: !0
				};
			}
			if (a.stage !== "draft") {
				i.info(`${e.name}: the release is already published, its notes stay`);
				return {
					release: a,
					isOwn: !1
				};
			}
			i.info(`${e.name}: continuing with the existing draft`);
			a.name === t.name && a.body === t.body && a.prerelease === t.prerelease || await (0, r.kr)(`change the draft of ${e.name}`, D, n.update(a, t));
			return {
				release: a,
				isOwn: !1
			};
		}
		async function attach({ remove: e, upload: t }, n, { store: i, run: { log: a }, files: o }) {
			for (let t of e) {
				a.info(`${t.name}: the release has ${t.uploaded ? "another one" : "a part of one"}, removing it`);
				await (0, r.kr)(`remove ${t.name}`, D, i.removeAsset(t));
			}
			for (let e of t) {
				a.info(`${e.name}: uploading ${e.size} bytes`);
				await (0, r.kr)(`take ${e.name}`, D, i.upload(n, e, await o.open(e.path)));
			}
		}
		async function adopt({ adopt: e }, { store: t, run: { log: n }, files: i }) {
			if (e.length === 0) return;
			for (let { file: a, asset: o } of e) {
				n.info(`${o.name}: the release is published with different bytes, using those`);
				let e = await (0, r.kr)(`give ${o.name}`, D, t.download(o));
				for (let t of [a.path, ...a.copies]) await i.replace(t, e);
			}
			n.warn({
				message: `The release is already published, with different bytes for ${e.map(({ asset: e }) => e.name).join(", ")}.`,
				fix: "They stay as they are, and steps that follow work with them. To keep what was built, re-run only the failed jobs."
			});
		}
		async function finish(e, t, n, i) {
			let { tag: a, draft: o } = e;
			if (t.stage !== "draft" || o) return t;
			let s = await look(a, i);
			if (s.isOut) return;
			let c = e.makeLatest ?? s.isLatest;
			let l = await (0, r.kr)(`publish ${a.name}`, D, n.publish(t, c));
			i.log.info(`${a.name}: published${c ? " as Latest" : ""}, ${l.url}`);
			return (await look(a, i)).isOut ? void 0 : l;
		}
		async function look({ track: e, version: t }, n) {
			let { tags: r, place: i } = await (0, h.oW)(n.repository, (0, g.rF)(e, t));
			let a = (0, p.r4)(t, r);
			if (a || !e.latest) return {
				isOut: a,
				isLatest: !1
			};
			return {
				isOut: a,
				isLatest: await (0, m.uh)(r, (e) => (0, f.O1)(t, e), i, n)
			};
		}
		async function tellAround({ tag: e, comment: t, milestone: n }, r, i) {
			n !== "" && await closeMilestone(n, e, r, i);
			return t ? tellReleased(e, r, i) : void 0;
		}
		function reportRelease({ tag: { name: e }, checksums: t }, { id: n, url: r, stage: i }, { assets: a, plan: { upload: o, adopt: s }, told: c }) {
			let l = a.map((e) => {
				let t = s.find(({ file: t }) => t === e)?.asset;
				if (t) return [
					(0, u.aY)(e.name),
					"",
					(0, u.aY)(t.digest),
					"already there, with other bytes than here"
				];
				return [
					(0, u.aY)(e.name),
					String(e.size),
					(0, u.aY)(e.digest),
					o.includes(e) ? "uploaded" : "was there"
				];
			});
			return {
				outputs: {
					id: String(n),
					url: r,
					"upload-count": String(o.length),
					"checksums-path": t && a.find((e) => e.name === t)?.path || "",
					published: String(i !== "draft")
				},
				summary: (0, u.Bv)((0, u.R_)(3, `Release ${e}`), `${i === "draft" ? "Draft" : "Published"}: ${(0, u.FV)(r)}`, ...l.length > 0 ? [(0, u.tp)([
					"File",
					"Bytes",
					"Digest",
					""
				], l)] : [], ...c ? [describeTold(c)] : [])
			};
		}
		function describeTold({ told: e, left: t }) {
			let numbers = (e) => e.map((e) => `#${e}`).join(", ");
			return (0, u.Bv)(e.length > 0 ? `Commented on ${numbers(e)}.` : "", t.length > 0 ? `Not told in this run: ${numbers(t)}. Run the job again to continue with them.` : "");
		}
	}),
	2628: (function (e, t, n) {
		n.d(t, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(9530);
		var o = n(5566);
		async function findPrevious(e, t, { isAncestor: n, among: r, passOver: a }) {
			let o;
			let c = t ? (0, i.ML)(e, t) : (0, i.fV)(e);
			for (let t = 0; c && t < s;) {
				let r = await n(c.name).catch(orNoCommit);
				if (r) return {
					name: c.name,
					isAncestor: !0
				};
				if (r === void 0) a(c.name);
				else {
					o ??= c;
					t++;
				}
				c = (0, i.ML)(e, c.version);
			}
			let l = c && r && await highestAmong(e, c, r);
			if (l) return {
				name: l.name,
				isAncestor: !0
			};
			return o && t ? {
				name: o.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository: e, log: t }) {
			let n = new Set();
			let passOver = (e) => {
				n.has(e) || t.info(`${e}: the tag names no commit, so it is left out`);
				n.add(e);
			};
			return {
				repository: e,
				passOver
			};
		}
		function orNoCommit(e) {
			if (!(e instanceof a.ag) || e.code !== "no-commit") throw e;
		}
		let s = 4;
		async function ancestorsAmong(e, t, n, i) {
			let a = await n(e);
			let { from: o } = await i.outside([t], a.map(({ commit: e }) => e));
			let [s] = o;
			return new Set(a.filter(({ commit: e }) => !s?.has(e)).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []));
		}
		async function highestAmong(e, t, n) {
			let r = e.filter(({ version: e }) => (0, o.Zy)(e, t.version) <= 0);
			let a = await n(r.map(({ name: e }) => e));
			return (0, i.fV)(r.filter(({ name: e }) => a.has(e)));
		}
	}),
	2700: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(2567);
				var a = n(2278);
				await (0, n(2864).C)((e) => (0, i.D)({
					tag: e.input("tag"),
					name: e.input("name"),
					body: e.input("body"),
					bodyPath: e.input("body-path"),
					assets: e.input("assets"),
					makeLatest: e.input("make-latest"),
					draft: e.flag("draft", !1),
					checksums: e.input("checksums"),
					comment: e.flag("comment", !1),
					milestone: e.input("milestone")
				}, e, (0, a.d)(e.folder)));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	8416: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			compilePaths: () => compilePaths,
			expandBraces: () => expandBraces,
			folderGlob: () => folderGlob
		});
		var r = n(1138);
		var i = n(9530);
		var a = n(3904);
		var o = n(194);
		let s = {
			dot: !0,
			nocomment: !0,
			nonegate: !0,
			platform: "linux"
		};
		function compilePaths(e) {
			let t = e.map(compileRule);
			return (e) => {
				for (let n = t.length - 1; n >= 0; n--) {
					let r = t[n];
					if (r.matches(e)) return r.takes;
				}
				return !1;
			};
		}
		function compileRule(e) {
			let t = !e.startsWith("!");
			return {
				takes: t,
				matches: compileGlob(t ? e : e.slice(1))
			};
		}
		function compileGlob(e) {
			if (e === "**") return () => !0;
			let t = e.replace(/\/(\*\*)?$/, "");
			let n = t !== e;
			if (!o.U.test(t)) {
				let e = `${t}/`;
				return (r) => r.startsWith(e) || !n && r === t;
			}
			expandBraces(e);
			let i = new r.VR(n ? `${t}/**` : e, s);
			return (e) => i.match(e);
		}
		function expandBraces(e) {
			let t = (0, r.KA)(e, { braceExpandMax: a.vw + 1 });
			if (t.length <= a.vw) return t;
			throw (0, i.V2)("paths-braces", `The path ${(0, i.hD)(e)} stands for more than ${a.vw} paths through its braces.`, "Use a glob with * instead of the braces.");
		}
		function folderGlob(e) {
			return `${e.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, "\\$&")}/**`;
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
