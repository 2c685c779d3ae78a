"use strict";
exports.id = 6061;
exports.ids = [6061];
exports.modules = {
	...require("./common.index.js").modules,
	1191: (function (e, t, n) {
		n.d(t, { o: () => readFormer });
		var r = n(9880);
		var i = n(5608);
		var a = n(9535);
		var o = n(2855);
		async function readFormer(e, t, n, s) {
			if (n.length === 0) return [];
			let c = new Set(n);
			let l = s ? [s.commit] : [];
			let u = [];
			for (let a of t) {
				let [t] = await e.ensure([{
					tip: a,
					not: l
				}], [a]);
				await e.changes(t, { pathspecs: n.map(i.Dk) }, ({ changes: e }) => {
					for (let { path: t, before: n, after: i } of e) {
						let e = (0, r.Kk)(i) ?? (0, r.Kk)(n);
						c.has(t) && e !== void 0 && u.push({
							path: t,
							oid: e
						});
					}
				});
			}
			let d = await e.blobs([...new Set(u.map(({ oid: e }) => e))]);
			return u.flatMap(({ path: e, oid: t }) => {
				let n = (0, o.g)(e, d.get(t) ?? new Uint8Array());
				let r = (0, a.HB)({
					channel: "",
					path: e,
					text: n
				});
				return r ? [{
					path: e,
					version: r,
					text: n
				}] : [];
			});
		}
	}),
	2738: (function (e, t, n) {
		n.d(t, {
			B_: () => placeOnBranch,
			i0: () => openManifestBranch,
			pV: () => planManifestUpdates
		});
		var r = n(5422);
		var i = n(4229);
		var a = n(9530);
		var o = n(2205);
		var s = n(7730);
		async function openManifestBranch(e, t) {
			let { repository: n, config: s } = t;
			let { live: c, next: l, manifests: u } = e;
			if (c === void 0 || u === void 0) throw (0, a.V2)("branch-missing", `The remote has no branch ${(0, a.hD)(s.branches.live)}, where manifests are published.`, `Push it, or correct branches.live in ${s.path}.`);
			if ((0, o.gv)(s)) {
				let [e, t] = await n.ensureCommits([u.commit, c.commit]);
				let r = u.name === (0, i.Mi)((0, o.sJ)(s));
				return {
					head: e,
					parent: r ? e : void 0,
					histories: r ? [e, t] : [t]
				};
			}
			let d = [{
				tip: c.commit,
				not: [l.commit]
			}, {
				tip: l.commit,
				not: [c.commit]
			}];
			await n.ensure((0, r.pe)(s) ? [] : d, [c.commit]);
			let [f] = await n.ensureCommits([c.commit]);
			return {
				head: f,
				parent: f,
				histories: [f]
			};
		}
		async function placeOnBranch(e, { head: t, parent: n }, { repository: r, config: i }) {
			if (n !== void 0) return {
				...e,
				parents: [n]
			};
			let isManifest = (e) => i.tracks.some(({ updater: t }) => t && (0, o.HS)(e, t));
			let a = await r.readFiles(t, await r.listFiles(t, isManifest));
			let s = new Set([...e.files.map(({ path: e }) => e), ...e.gone ?? []]);
			let c = [...a.values()].filter(({ path: e }) => !s.has(e));
			return {
				...e,
				parents: [],
				files: [...c, ...e.files],
				gone: []
			};
		}
		async function planManifestUpdates({ next: e, manifests: t }, { parent: n }, a, c) {
			let { repository: l, config: u } = c;
			let d = n === void 0 ? void 0 : t?.object;
			let f = {
				ref: (0, i.Mi)((0, o.sJ)(u)),
				from: d,
				to: a
			};
			if ((0, r.pe)(u) || (0, o.gv)(u)) return [f];
			let p = {
				ours: u.branches.next,
				theirs: u.branches.live
			};
			let [m] = await l.ensureCommits([e.commit]);
			let h = await (0, s.rc)({
				ours: m,
				theirs: a,
				liveSide: a,
				names: p
			}, c);
			return [f, {
				ref: e.name,
				from: e.commit,
				to: h
			}];
		}
	}),
	3141: (function (e, t, n) {
		n.d(t, {
			R: () => findObstacle,
			Z: () => foldersAbove
		});
		var r = n(9530);
		let i = {
			100644: "a file",
			100755: "a file",
			12e4: "a link",
			16e4: "a submodule"
		};
		async function findObstacle(e, t, n) {
			let a = new Map(n.map((e) => [e, foldersAbove(e)]));
			let o = [...new Set([...a.values()].flat())];
			if (o.length === 0) return;
			let s = await e.modes(t, o);
			for (let [e, t] of a) {
				let n = t.find((e) => i[s.get(e) ?? ""]);
				let a = n && i[s.get(n) ?? ""];
				if (a) return {
					path: e,
					message: `It lies below ${(0, r.hD)(n)}, which is ${a} and no folder.`
				};
			}
		}
		function foldersAbove(e) {
			let t = e.split("/").slice(0, -1);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
	}),
	9696: (function (e, t, n) {
		n.d(t, {
			p: () => publishManifest,
			v: () => readChannelFiles
		});
		var r = n(4229);
		var i = n(7761);
		var a = n(6748);
		var o = n(1429);
		var s = n(9530);
		var c = n(6905);
		var l = n(6855);
		var u = n(8669);
		function layOutManifestCommit(e, t) {
			let n = t.decisions.filter(({ write: e }) => e);
			let r = (0, l.wV)(e.tag, n.map(({ channel: e }) => e));
			let i = [{
				key: u.AH.track,
				value: e.track
			}, {
				key: u.AH.channel,
				value: e.channel
			}];
			let a = new TextEncoder();
			return {
				kind: "commit",
				mark: "manifest",
				files: t.writes.map(({ path: e, text: t }) => ({
					path: e,
					mode: "100644",
					bytes: a.encode(t)
				})),
				message: (0, u.hw)(r, i, n.map(({ reason: e }) => e).join("\n"))
			};
		}
		var d = n(2205);
		var f = n(5566);
		var p = n(2843);
		var m = n(9091);
		function planPublication(e) {
			let { own: t, lower: n, higher: r } = readCurrent(e);
			if (isWithdrawn(e.version, e)) return planNothing(e, t);
			let i = findOvertaker(e, t, r);
			if (i) return planWrites([{
				current: t,
				by: i,
				decision: decideOvertaken(e, t, i)
			}]);
			let a = decideOwn(e, t);
			let o = !a.write && t.published && (0, f.Zy)(e.version, t.published.version) < 0 ? [] : n.map((t) => chooseLower(e, t, n));
			return planWrites([{
				current: t,
				by: e,
				decision: a
			}, ...o]);
		}
		function chooseLower(e, t, n) {
			let r = decideLower(e, t);
			let i = r.write ? findOvertaker(e, t, n.slice(0, n.indexOf(t))) : void 0;
			return i ? {
				current: t,
				by: i,
				decision: decideOvertaken(e, t, i)
			} : {
				current: t,
				by: e,
				decision: r
			};
		}
		function planWrites(e) {
			let t = e.filter(({ decision: e }) => e.write);
			(0, m.X)(t.flatMap(replacementOf));
			return {
				writes: t.map(({ by: { text: e }, decision: { path: t } }) => ({
					path: t,
					text: e
				})),
				decisions: e.map(({ decision: e }) => e)
			};
		}
		function isWithdrawn(e, { withdrawn: t }) {
			return t.some((t) => (0, f.Zy)(t, e) === 0);
		}
		function planNothing({ version: e }, { file: t }) {
			return {
				writes: [],
				decisions: [decide(t, !1, `${(0, f.qh)(e)} is withdrawn: it is offered to nobody.`)]
			};
		}
		function replacementOf({ current: { file: e, served: t }, by: { text: n } }) {
			let { channel: r, path: i } = e;
			return t ? [{
				channel: r,
				path: i,
				standing: t,
				coming: (0, c.parseManifest)(n, i)
			}] : [];
		}
		function readCurrent({ channel: e, ladder: t, files: n, converge: r }) {
			let i = [...t, f.L8];
			let a = i.indexOf(e);
			if (a < 0) throw (0, s.V2)("unknown-channel", `There is no channel ${(0, s.hD)(e)}.`, `The channels are ${i.join(", ")}.`);
			let fileOf = (e) => n.find((t) => t.channel === e);
			let o = fileOf(e)?.text === void 0;
			let c = r ? i.slice(0, a).toReversed() : [];
			let l = r && o ? i.slice(a + 1) : [];
			let u = [];
			let read = (e) => e.flatMap((e) => readFile(fileOf(e), u));
			let [[d], p, m] = [
				read([e]),
				read(c),
				read(l)
			];
			if (u.length > 0) throw new s.ag("published-manifest", u);
			if (!d) throw Error(`no manifest path for the channel ${e}`);
			return {
				own: d,
				lower: p,
				higher: m
			};
		}
		function readFile(e, t) {
			if (!e) return [];
			try {
				let read = (t) => t === void 0 ? void 0 : (0, c.parseManifest)(t, e.path);
				let t = read(e.text);
				return [{
					file: e,
					published: t,
					served: t ?? read(e.former)
				}];
			} catch (e) {
				if (!(e instanceof s.ag)) throw e;
				t.push(...e.problems);
				return [];
			}
		}
		function findOvertaker(e, { published: t }, n) {
			if (t) return;
			return n.flatMap(({ file: t, published: n }) => n && t.text !== void 0 && !isWithdrawn(n.version, e) && (0, f.Zy)(n.version, e.version) > 0 ? [{
				channel: t.channel,
				version: n.version,
				text: t.text
			}] : []).toSorted((e, t) => (0, f.Zy)(t.version, e.version))[0];
		}
		function decideOvertaken({ version: e }, { file: t, served: n }, r) {
			return replace(r, t, n, `${(0, f.qh)(r.version)} on ${r.channel} already overtook ${(0, f.qh)(e)}: ${t.channel} begins with it`);
		}
		function decideOwn(e, { file: t, published: n, served: r }) {
			let [i, a] = [t.channel, (0, f.qh)(e.version)];
			if (!n) return replace(e, t, r, `${a} is ${r ? "the first version that is offered again" : "the first version"} on ${i}`);
			let o = (0, f.qh)(n.version);
			let s = (0, f.Zy)(e.version, n.version);
			if (s > 0) return replace(e, t, n, `${a} follows ${o} on ${i}`);
			if (s === 0) return decideSame(e, t, n);
			if (isWithdrawn(n.version, e)) return replace(e, t, n, `${a} replaces ${o} on ${i}, which is withdrawn`);
			return decide(t, !1, `${i} already has ${o}, which is newer than ${a}: a channel never goes back.`);
		}
		function decideLower(e, { file: t, published: n, served: r }) {
			let [i, a] = [t.channel, (0, f.qh)(e.version)];
			if (!n && e.createChannels && !e.version.prerelease) return decide(t, !0, `${i} begins with ${a}: no version was published there yet.`);
			if (!n && r) return replace(e, t, r, `${i} begins again with ${a}, as ${(0, f.qh)(r.version)} is withdrawn`);
			if (!n) return decide(t, !1, `${i} has no manifest: no version was published there yet.`);
			let o = (0, f.qh)(n.version);
			let s = (0, f.Zy)(e.version, n.version);
			if (s > 0) return replace(e, t, n, `${a} overtakes ${o} on ${i}`);
			if (s === 0) return decideSame(e, t, n);
			if (isWithdrawn(n.version, e)) return replace(e, t, n, `${a} replaces ${o} on ${i}, which is withdrawn`);
			return decide(t, !1, `${i} has ${o}, which is newer than ${a}.`);
		}
		function decideSame(e, t, n) {
			let r = (0, f.qh)(n.version);
			let i = (0, c.parseManifest)(e.text, t.path);
			if (i.content === n.content) return decide(t, !1, `${t.channel} already has ${r} with the same content.`);
			let a = (0, p.j)(n, i);
			if (a.length > 0) throw (0, p.H)(t, n, a);
			return replace(e, t, n, `${r} is on ${t.channel} with different content, which this run replaces`);
		}
		function replace({ text: e }, t, n, r) {
			let i = n ? (0, p.j)(n, (0, c.parseManifest)(e, t.path)) : [];
			return {
				...decide(t, !0, `${r}${n === void 0 || i.length === 0 ? "" : `, without ${i.join(", ")}, which ${(0, f.qh)(n.version)} served`}.`),
				lost: i
			};
		}
		function decide({ channel: e, path: t }, n, r) {
			return {
				channel: e,
				path: t,
				write: n,
				reason: r,
				lost: []
			};
		}
		var h = n(9535);
		var g = n(1937);
		var _ = n(3754);
		var v = n(7107);
		var y = n(3141);
		var b = n(2855);
		var x = n(1191);
		var S = n(2738);
		function publishManifest(e, t, { checkKeys: n, gate: r }, i) {
			let attempt = async () => {
				let r = await (0, _.c)([], i);
				return attemptPublication(e, t, {
					state: r,
					branch: await (0, S.i0)(r, i),
					checkKeys: n
				}, i);
			};
			return (0, g.F)(i, attempt, r);
		}
		async function readPlaces({ tag: e, line: t, onLine: n }, { state: r, branch: a }, s) {
			let read = async (t, n) => {
				let c = (0, o.Fg)(e.track, r.withdrawn).map(({ version: e }) => e);
				let l = n ? c.filter((e) => (0, i.UO)(e, n)) : c;
				return {
					files: await withFormer({
						files: await readChannelFiles(t, a.head, s),
						withdrawn: l
					}, e, a, s),
					withdrawn: l
				};
			};
			let c = await read(e.track, t);
			if (!n?.updater) return [c];
			let l = await read(n, e.version);
			return l.files.some(({ channel: t, text: n }) => t === e.channel && n !== void 0) ? [c, l] : [c];
		}
		async function withFormer({ files: e, withdrawn: t }, { track: n, channel: i }, { histories: s }, { repository: c, config: l }) {
			let u = [...(0, a.Yg)(i, l.channels), i];
			let d = e.filter(({ channel: e, text: t }) => t === void 0 && u.includes(e));
			if (d.length === 0 || t.length === 0) return [...e];
			let p = e.flatMap((e) => e.channel === i ? (0, h.HB)(e) ?? [] : []);
			let [m] = await c.remoteRefs(p.map((e) => (0, r.y6)((0, o._3)(n.tag, e))));
			m && await c.ensureCommits([m.commit]);
			let g = d.map(({ path: e }) => e);
			let _ = await (0, x.o)(c, s, g, m);
			return e.map((e) => {
				let n = d.includes(e) ? _.find(({ path: t }) => t === e.path) : void 0;
				return n && t.some((e) => (0, f.Zy)(e, n.version) === 0) ? {
					...e,
					former: n.text
				} : e;
			});
		}
		async function attemptPublication(e, t, n, r) {
			let { tag: i, converge: a, createChannels: o } = e;
			let { state: s, branch: c, checkKeys: l } = n;
			let { repository: u, config: d } = r;
			let { version: f, channel: p } = i;
			let { channels: m } = d;
			let h = await readPlaces(e, n, r);
			let g = h.flatMap((e) => e.files);
			let _ = h.map((e) => planPublication({
				version: f,
				channel: p,
				text: t,
				ladder: m,
				...e,
				converge: a,
				createChannels: o
			}));
			let v = _.flatMap((e) => e.decisions);
			let y = _.flatMap((e) => e.writes);
			let b = y.find(({ path: e }) => e === v[0]?.path)?.text;
			let x = g.find((e) => e.channel === p)?.text;
			let C = overtakerOf(i, b ?? x);
			let w = {
				decisions: v,
				text: b,
				standing: x,
				converged: convergedBy({
					decisions: v,
					writes: y
				}, g, t),
				pushed: !1,
				...C && { overtakenBy: C }
			};
			if (y.length === 0) return {
				result: {
					...w,
					sha: c.head
				},
				updates: []
			};
			await l(v, g);
			let T = {
				track: i.track.name,
				channel: p,
				tag: i.name
			};
			let E = (await u.write([await (0, S.B_)(layOutManifestCommit(T, {
				decisions: v,
				writes: y
			}), c, r)])).get("manifest");
			return {
				result: {
					...w,
					sha: E
				},
				updates: await (0, S.pV)(s, c, E, r)
			};
		}
		function convergedBy({ decisions: e, writes: t }, n, r) {
			let i = new Map(n.map((e) => [e.path, e.text]));
			for (let e of t) i.set(e.path, e.text);
			return e.slice(1).flatMap(({ channel: e, path: t }) => i.get(t) === r ? [e] : []);
		}
		function overtakerOf({ version: e, channel: t, name: n }, r) {
			if (r === void 0) return;
			let i = (0, c.parseManifest)(r, n).version;
			return i.prerelease !== void 0 && (0, f.ts)(i) !== t && (0, f.Zy)(i, e) > 0 ? i : void 0;
		}
		async function readChannelFiles(e, t, n) {
			let r = await (0, v.e)([e], t, n);
			let i = await whyNotPlain(r, t, n.repository);
			if (i) throw notPlain(i, (0, d.sJ)(n.config));
			return r.map(({ channel: e, path: t, file: n }) => ({
				channel: e,
				path: t,
				...n && { text: (0, b.g)(t, n.bytes) }
			}));
		}
		async function whyNotPlain(e, t, n) {
			let r = e.filter(({ file: e }) => e !== void 0);
			let i = r.find(({ file: e }) => e?.mode === "120000");
			if (i) return {
				path: i.path,
				message: "It is a link: writing a manifest to it would change where it points."
			};
			let a = new Set(r.flatMap(({ path: e }) => (0, y.Z)(e)));
			let o = e.filter(({ path: e }) => !(0, y.Z)(e).every((e) => a.has(e)));
			return (0, y.R)(n, t, o.map(({ path: e }) => e));
		}
		function notPlain({ path: e, message: t }, n) {
			let r = `Set updater.manifest to the path of the file itself, or make room for it on ${n}.`;
			return (0, s.V2)("manifest-path", t, r, { file: e });
		}
	})
};
