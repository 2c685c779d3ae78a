"use strict";
exports.id = 1371;
exports.ids = [1371];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1520.index.js").modules,
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
	4240: (function (e, t, n) {
		n.d(t, { s: () => fetchThrough });
		var r = n(7067);
		var i = n(4708);
		var a = n(1692);
		var o = n(9530);
		let s = Symbol.for("undici.globalDispatcher.1");
		function fetchThrough(e) {
			new Headers();
			let t = globalThis[s];
			if (t === void 0) throw (0, o.V2)("proxy-unsupported", `${(0, o.hD)(e.host)} is set as the proxy, and Node ${process.versions.node} has no way to use it.`, "Use Node 24.");
			let n = t.constructor;
			let r = new n({ connect: (t, n) => connect(e, t, n) });
			return (e, t) => fetch(e, {
				...t,
				dispatcher: r
			});
		}
		function connect(e, { hostname: t, port: n, protocol: a, servername: o }, s) {
			let c = e.protocol === "https:" ? i.request : r.request;
			let l = `${t}:${n || (a === "https:" ? 443 : 80)}`;
			let u = c({
				hostname: e.hostname.replace(/^\[|\]$/g, ""),
				port: e.port,
				method: "CONNECT",
				path: l,
				headers: {
					host: l,
					...authorization(e)
				},
				agent: !1
			});
			u.once("error", (e) => s(e, null));
			u.once("connect", ({ statusCode: n }, r) => {
				if (n !== 200) {
					r.destroy();
					s(Error(`the proxy ${e.host} answered ${n} to a connection to ${l}`), null);
				} else a === "https:" ? secure(r, o || t, s) : s(null, r);
			});
			u.end();
		}
		function secure(e, t, n) {
			let r = (0, a.connect)({
				socket: e,
				servername: t,
				ALPNProtocols: ["http/1.1"]
			});
			let fail = (e) => n(e, null);
			r.once("error", fail);
			r.once("secureConnect", () => {
				r.off("error", fail);
				n(null, r);
			});
		}
		function authorization({ username: e, password: t }) {
			if (e === "") return {};
			let n = `${decodeURIComponent(e)}:${decodeURIComponent(t)}`;
			return { "proxy-authorization": `Basic ${Buffer.from(n).toString("base64")}` };
		}
	}),
	5691: (function (e, t, n) {
		n.d(t, {
			iP: () => announce,
			IT: () => announceReport,
			GW: () => problemsOf
		});
		var r = n(883);
		let i = [1e3, 4e3];
		function judge(e, t, n, r) {
			let a = describe(e);
			if (!("broken" in e)) {
				let { status: t, text: n } = e;
				if (t >= 200 && t < 300) return { kind: "delivered" };
				if (r && (t === 404 || t === 400 && /unknown channel/i.test(n))) return {
					kind: "behind",
					why: a
				};
				if (t !== 429 && t < 500) return {
					kind: "failed",
					why: a
				};
			}
			let o = i[t];
			if (o === void 0) return {
				kind: "failed",
				why: `${a}, ${i.length + 1} times`
			};
			let s = "broken" in e ? void 0 : secondsToWait(e.retryAfter, n);
			if (s === void 0) return {
				kind: "again",
				after: o,
				why: a
			};
			if (s > 30) return {
				kind: "failed",
				why: `${a}, and asks to wait ${s} s`
			};
			return {
				kind: "again",
				after: s * 1e3,
				why: a
			};
		}
		function secondsToWait(e, t) {
			if (e === void 0) return;
			if (/^\d{1,9}$/.test(e.trim())) return Number(e);
			let n = Date.parse(e);
			return Number.isNaN(n) ? void 0 : Math.max(0, Math.ceil((n - t) / 1e3));
		}
		function describe(e) {
			if ("broken" in e) return e.broken;
			let { status: t, text: n } = e;
			let i = (0, r.T)(n).replace(/\s+/g, " ").trim();
			let a = i.length > 200 ? `${i.slice(0, 200).toWellFormed()}…` : i;
			return `it answered ${t}${t >= 300 && t < 400 ? " (redirects are not followed)" : ""}${a && `: ${a}`}`;
		}
		var a = n(8420);
		var o = n(1597);
		var s = n(9530);
		var c = n(6315);
		function makeSigner(e, t) {
			if (t === "") return {
				signing: e,
				key: void 0
			};
			if (e.kind === "roadmap") return {
				signing: e,
				key: new TextEncoder().encode(t)
			};
			let n = (0, o.y)(t.replace(/^whsec_/, ""));
			if (n) return {
				signing: e,
				key: new Uint8Array(n)
			};
			throw (0, s.V2)("input-invalid", "secret: it is none of Standard Webhooks, which is base64, mostly behind whsec_.", "Make one with: echo \"whsec_$(openssl rand -base64 32)\". The receiver needs the same.");
		}
		async function signedHeaders({ id: e, body: t, contentType: n }, { signing: r, key: i }, a) {
			let s = { "content-type": n };
			if (r.kind === "roadmap") {
				let e = String(Math.floor(a));
				let n = i && `v1=${(0, c.nj)(await hmac(i, `v1.${e}.${t}`))}`;
				let o = `X-${r.prefix}`;
				return {
					...s,
					[`${o}-Timestamp`]: e,
					...n && { [`${o}-Signature`]: n }
				};
			}
			let l = String(Math.floor(a / 1e3));
			let u = i && `v1,${(0, o.W)(await hmac(i, `${e}.${l}.${t}`))}`;
			return {
				...s,
				"webhook-id": e,
				"webhook-timestamp": l,
				...u && { "webhook-signature": u }
			};
		}
		async function hmac(e, t) {
			let n = await crypto.subtle.importKey("raw", e, {
				name: "HMAC",
				hash: "SHA-256"
			}, !1, ["sign"]);
			return new Uint8Array(await crypto.subtle.sign("HMAC", n, new TextEncoder().encode(t)));
		}
		var l = n(547);
		let u = "title kind repository track channel version previous tag commit url notes trailers promoted-from run".split(" ");
		let d = /\{([a-z][a-z-]*)\}/g;
		function templateFormat(e, t) {
			let n = /\.json$/i.test(e);
			let r = n ? readJson(e, t) : t;
			let i = namesIn(r).find((e) => !u.includes(e));
			if (i !== void 0) throw (0, s.V2)("input-invalid", `template: ${(0, s.hD)(e)} has {${i}} in it.`, `Fields are ${u.join(", ")}.`);
			return {
				notes: 2e4,
				messages: async (e) => {
					let t = fill(r, fieldsOf(e));
					let i = n ? JSON.stringify(t) : String(t);
					return [{
						id: e.id,
						body: i,
						contentType: n ? "application/json" : "text/plain; charset=utf-8"
					}];
				}
			};
		}
		function readJson(e, t) {
			try {
				return JSON.parse(t);
			} catch (t) {
				throw (0, s.V2)("input-invalid", `template: ${(0, s.hD)(e)} is not JSON: ${(0, s.Z9)(t)}.`, "Correct it.");
			}
		}
		function namesIn(e) {
			if (typeof e == "string") return [...e.matchAll(d)].map(([, e]) => e);
			return typeof e == "object" && e ? Object.values(e).flatMap(namesIn) : [];
		}
		function fill(e, t) {
			if (typeof e == "string") return e.replace(d, (e, n) => t[n] ?? "");
			if (Array.isArray(e)) return e.map((e) => fill(e, t));
			if (typeof e != "object" || !e) return e;
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, fill(n, t)]));
		}
		function fieldsOf(e) {
			let { kind: t, repository: n, track: r, channel: i, version: o, previous: s, tag: c, commit: l, url: u, notes: d } = e;
			return {
				...Object.fromEntries(Object.entries({
					kind: t,
					repository: n,
					track: r,
					channel: i,
					version: o,
					previous: s,
					tag: c,
					commit: l,
					url: u,
					notes: d
				}).map(([e, t]) => [e, t ?? ""])),
				title: (0, a.Gg)(e),
				trailers: e.trailers.map(({ key: e, value: t }) => `${e}: ${t}`).join("\n"),
				"promoted-from": e.promotedFrom ?? "",
				run: e.run?.url ?? ""
			};
		}
		var f = n(8222);
		var p = n(9094);
		var m = n(9043);
		var h = n(8540);
		async function readAnnounceRequest(e, { config: t, context: n }, r) {
			let i = oneOf(e.kind, "kind", a.GW);
			let o = chooseFormat(e, i);
			let s = chooseTags(e.tag, i, n);
			return {
				kind: i,
				tags: s.map((e) => (0, p.z)(t, e)),
				isEmpty: s.length === 0 && e.tag.startsWith("["),
				formatName: o,
				format: o === "template" ? templateFormat(e.template, await r(e.template, "template")) : f.h[o],
				signer: makeSigner(o === "roadmap" ? {
					kind: "roadmap",
					prefix: choosePrefix(e.headerPrefix)
				} : { kind: "standard" }, e.secret),
				url: e.url,
				notes: await readNotes(e, r),
				required: e.required,
				dryRun: e.dryRun
			};
		}
		function chooseFormat({ format: e, template: t }, n) {
			if (t !== "") {
				if (e === "") return "template";
				throw (0, s.V2)("input-invalid", `template: ${(0, s.hD)(t)} is given, and so is format: ${(0, s.hD)(e)}.`, "Set only one of them.");
			}
			let r = oneOf(e, "format", f.B);
			if (r !== "roadmap" || n === "released") return r;
			throw (0, s.V2)("input-invalid", `format: "roadmap" tells of what shipped, and kind is ${(0, s.hD)(n)}.`, "Leave kind out, or give another format.");
		}
		function chooseTags(e, t, n) {
			if (!e.startsWith("[")) return e === "" && t === "failed" && !n.ref.startsWith("refs/tags/") ? [] : [(0, h.u)(e, n)];
			let r = parseJson(e);
			if (Array.isArray(r) && r.every((e) => typeof e == "string" && e !== "")) return [...new Set(r)];
			throw (0, s.V2)("input-invalid", `tag: ${(0, s.hD)(e)} is not a JSON array of tags.`, "Give a tag, or the output tags of promote.");
		}
		function parseJson(e) {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
		function choosePrefix(e) {
			if (e === "") return "Roadmap";
			if (/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(e) && e.length <= 50) return e;
			throw (0, s.V2)("input-invalid", `header-prefix: ${(0, s.hD)(e)} cannot be a part of a header's name.`, "Give letters, digits and dashes: Acme makes X-Acme-Signature.");
		}
		async function readNotes({ notes: e, notesPath: t }, n) {
			if (e !== "" && t !== "") throw (0, s.V2)("input-invalid", `notes and notes-path: ${(0, s.hD)(t)} are both set.`, "Set only one of them.");
			return (t === "" ? e : await n(t, "notes-path")).replaceAll(/\r\n?/g, "\n").trim();
		}
		function oneOf(e, t, n) {
			let r = e === "" ? n[0] : n.find((t) => t === e);
			if (r !== void 0) return r;
			throw (0, s.V2)("input-invalid", `${t}: ${(0, s.hD)(e)} is not known.`, `${(0, m.h)(e, n)}Give one of: ${n.join(", ")}.`);
		}
		var g = n(4021);
		var _ = n(1007);
		var v = n(8669);
		var y = n(6748);
		var b = n(2994);
		var x = n(8003);
		var S = n(8342);
		var C = n(5566);
		var w = n(4172);
		var T = n(403);
		async function findHappenings(e, t) {
			let { kind: n, tags: r, isEmpty: i } = e;
			if (i) return [{ nothing: "no tag was given: nothing was released" }];
			if (r.length === 0) return [{ happening: await happenings_describe(e, void 0, t) }];
			let a = [];
			for (let i of r) {
				let r = await lookUp(i, n, t);
				let o = r && whyNothing(i, n, r);
				a.push(o ? { nothing: o } : { happening: await happenings_describe(e, {
					tag: i,
					found: r
				}, t) });
			}
			return a;
		}
		async function lookUp(e, t, { repository: n, config: r }) {
			let below = (t) => (0, x.ML)((0, y.lN)((0, S.Ix)(t), e.channel, r.channels), e.version);
			let i = {
				track: e.track,
				from: (0, b.iw)(e.version),
				upTo: e.version,
				isEnough: (e) => below(e) !== void 0
			};
			try {
				let t = await (0, T.oW)(n, i, e.name);
				let [r] = await t.place([e.name]);
				let [a] = await t.place([(0, S.we)(e.name)]);
				return {
					ref: r,
					marker: a,
					siblings: t.tags,
					previous: below(t.tags)
				};
			} catch (e) {
				if (t === "failed" && e instanceof s.ag && e.code === "tag-missing") return;
				throw e;
			}
		}
		function whyNothing({ name: e, version: t }, n, { siblings: r }) {
			let i = (0, S.r4)(t, r);
			if (n === "withdrawn") return i ? void 0 : `${e} is not withdrawn: nothing to tell.`;
			return i && n !== "failed" ? `${e} is withdrawn: nothing to tell.` : void 0;
		}
		async function happenings_describe(e, t, n) {
			let { kind: r, format: i, notes: a } = e;
			let { context: o, repository: s } = n;
			let { tag: l, found: u } = t ?? {};
			let d = (0, _.Ek)(o.serverUrl, o.repository);
			let f = u && await s.annotation(u.ref);
			let p = (0, v.t8)(f ?? "");
			return {
				kind: r,
				id: await (0, c.Je)(wordsFor(e, t, n)),
				repository: o.repository || null,
				track: l?.track.name ?? null,
				channel: l?.channel ?? null,
				version: l ? (0, C.qh)(l.version) : null,
				previous: u?.previous?.name ?? null,
				tag: l?.name ?? null,
				commit: u?.ref.commit ?? null,
				url: d && l && u ? (0, _.XA)(d, l.name) : null,
				notes: (0, g.qE)(a, i.notes),
				trailers: p,
				promotedFrom: promotedFrom(p, t) ?? null,
				run: runOf(d, o)
			};
		}
		function wordsFor({ kind: e }, t, { context: n }) {
			let { tag: r, found: i } = t ?? {};
			let a = [
				e,
				n.serverUrl,
				n.repository,
				r?.name ?? "",
				i?.ref.object ?? ""
			];
			if (e === "withdrawn") return [...a, i?.marker?.object ?? ""];
			return e === "failed" ? [...a, (0, w._)(n.runId)?.id ?? n.runId] : a;
		}
		function promotedFrom(e, t) {
			let n = e.findLast(({ key: e }) => e === v.AH.promotedFrom)?.value;
			let { tag: r, found: i } = t ?? {};
			return i?.siblings.find(({ name: e, version: t }) => e === n && r && (0, C.bm)(t, r.version) === 0)?.name;
		}
		function runOf(e, { runId: t }) {
			let n = (0, w._)(t)?.id;
			return e !== void 0 && n !== void 0 ? {
				id: n,
				url: `${e}/actions/runs/${n}`
			} : null;
		}
		async function announce(e, t, n) {
			let r = await readAnnounceRequest(e, t, n.read);
			let { url: i, dryRun: a, format: o } = r;
			let s = i === "" ? void 0 : n.openReceiver(i, [e.secret].filter(Boolean));
			let c = await findHappenings(r, t);
			let l = c.flatMap((e) => "nothing" in e ? [e.nothing] : []);
			let u = whatLacks(r);
			u && !a && l.push(u);
			let d = [];
			for (let e of c) {
				if ("nothing" in e) continue;
				let n = await o.messages(e.happening);
				n.length === 0 && l.push(`${e.happening.tag} names no item of a roadmap: nothing to tell.`);
				for (let i of n) {
					let n = s && !u && !a ? await deliver(i, r, {
						receiver: s,
						log: t.log
					}) : void 0;
					d.push({
						happening: e.happening,
						message: i,
						verdict: n
					});
				}
			}
			for (let e of l) t.log.info(e);
			return {
				request: r,
				deliveries: d,
				silence: l,
				host: s?.host ?? ""
			};
		}
		function whatLacks({ url: e, formatName: t, signer: n }) {
			if (e === "") return "There is no url: nobody is told.";
			if (t === "roadmap" && !n.key) return "There is no secret: the roadmap is not told.";
		}
		async function deliver(e, { signer: t, formatName: n }, { receiver: r, log: i }) {
			for (let a = 0;; a++) {
				let o = judge(await r.post(await signedHeaders(e, t, r.now()), e.body), a, r.now(), n === "roadmap");
				if (o.kind !== "again") return o;
				i.info(`${r.host}: ${o.why}, trying again in ${o.after / 1e3} s`);
				await r.wait(o.after);
			}
		}
		function nameOf({ happening: e, message: { item: t } }) {
			return `${t === void 0 ? "" : `the item ${(0, s.hD)(t)} of `}"${(0, a.Gg)(e)}"`;
		}
		function problemsOf({ deliveries: e, host: t }) {
			let tell = (n, r) => e.flatMap(({ verdict: e, ...i }) => e?.kind === n && "why" in e ? [{
				message: `${t} did not accept ${nameOf(i)}: ${e.why}.`,
				fix: r
			}] : []);
			return {
				lags: tell("behind", "It does not know this item or channel yet: add it there, and run the job again."),
				lost: tell("failed", "See to the address, the secret and the receiver, and run the job again: it can tell what it has by the id.")
			};
		}
		async function announceReport(e, t, n) {
			let r = await announce(e, t, n);
			let { deliveries: i, request: a, host: o } = r;
			let { lags: c, lost: l } = problemsOf(r);
			let u = i.filter(({ verdict: e }) => e?.kind === "delivered");
			for (let e of u) t.log.info(`${o} accepted ${nameOf(e)}, ${e.message.id}`);
			if (a.dryRun) for (let { message: e } of i) t.log.info(e.body);
			for (let e of a.required ? c : [...c, ...l]) t.log.warn(e);
			return {
				outputs: {
					sent: String(u.length),
					ids: JSON.stringify(i.map(({ message: e }) => e.id)),
					delivered: String(i.length > 0 && u.length === i.length)
				},
				summary: summarize(r, [...c, ...l]),
				...a.required && l.length > 0 && { failure: new s.ag("not-announced", l) }
			};
		}
		function summarize({ deliveries: e, silence: t, request: n }, r) {
			let i = e.flatMap(({ happening: e, message: t, verdict: n }) => n?.kind === "delivered" ? [`Told: ${(0, l.FV)((0, a.Gg)(e))} (${(0, l.aY)(t.id)})`] : []);
			let o = [...r.map(({ message: e }) => e), ...t].map(l.FV);
			return (0, l.Bv)((0, l.R_)(3, "Announcement"), (0, l.p_)([...i, ...o]), ...n.dryRun ? e.map(({ message: e }) => (0, l.DV)(e.body, "json")) : []);
		}
	}),
	7012: (function (e, t, n) {
		n.d(t, { s: () => getProxyUrl });
		function getProxyUrl(e) {
			let t = e.protocol === "https:";
			if (checkBypass(e)) return;
			let n = (() => {
				if (t) return process.env.https_proxy || process.env.HTTPS_PROXY;
				else return process.env.http_proxy || process.env.HTTP_PROXY;
			})();
			if (n) try {
				return new DecodedURL(n);
			} catch {
				if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
			}
			else return;
		}
		function checkBypass(e) {
			if (!e.hostname) return !1;
			let t = e.hostname;
			if (isLoopbackAddress(t)) return !0;
			let n = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!n) return !1;
			let r;
			e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
			let i = [e.hostname.toUpperCase()];
			typeof r == "number" && i.push(`${i[0]}:${r}`);
			for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(e) {
			let t = e.toLowerCase();
			return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(e, t) {
				super(e, t);
				this._decodedUsername = decodeURIComponent(super.username);
				this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
	}),
	8762: (function (e, t, n) {
		n.d(t, { A: () => openReceiver });
		var r = n(8500);
		var i = n(7012);
		var a = n(9530);
		var o = n(4240);
		let s = 4096;
		let c = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
		function openReceiver(e, t, n = 1e4) {
			let a = parseAddress(e);
			let s = [
				e,
				a.href,
				a.pathname + a.search,
				...t
			].filter((e) => e.length > 3);
			let c = (0, i.s)(a);
			let l = c ? (0, o.s)(new URL(c.href)) : fetch;
			return {
				host: a.host,
				now: () => Date.now(),
				wait: (e) => (0, r.setTimeout)(e),
				async post(e, t) {
					let r = AbortSignal.timeout(n);
					try {
						let n = await l(a, {
							method: "POST",
							headers: e,
							body: t,
							redirect: "manual",
							signal: r
						});
						let i = n.headers.get("retry-after") ?? void 0;
						return {
							status: n.status,
							retryAfter: i,
							text: hide(await readStart(n), s)
						};
					} catch (e) {
						return describeBroken(e, n, s);
					}
				}
			};
		}
		function parseAddress(e) {
			let t = URL.canParse(e) ? new URL(e) : void 0;
			let n = t?.protocol === "http:" && c.test(t.hostname);
			let r = t !== void 0 && (t.protocol === "https:" || n);
			if (r && t.username === "" && t.password === "") return t;
			let i = r ? "has a user name or password in it" : t ? `is ${t.protocol}//` : "is not a web address";
			throw (0, a.V2)("input-invalid", `url: it ${i}.`, "Give an https address without a user name in it, from a secret.");
		}
		async function readStart({ body: e }) {
			let t = new TextDecoder();
			let n = e?.getReader();
			let r = "";
			try {
				for (let e = 0; n && e < s;) {
					let { done: i, value: a } = await n.read();
					if (i) break;
					e += a.length;
					r += t.decode(a, { stream: !0 });
				}
			} catch {}
			await n?.cancel().catch(() => void 0);
			return r.slice(0, s);
		}
		function hide(e, t) {
			return t.reduce((e, t) => e.replaceAll(t, "***"), e);
		}
		function describeBroken(e, t, n) {
			let { name: r, cause: i } = Object(e);
			if (r === "TimeoutError") return { broken: `it did not answer within ${t / 1e3} s` };
			let { message: o, code: s } = Object(i ?? e);
			let c = [o, s].find((e) => typeof e == "string" && e !== "");
			return { broken: `the connection failed: ${hide((0, a.Z9)(c ?? "no reason given"), n)}` };
		}
	})
};
