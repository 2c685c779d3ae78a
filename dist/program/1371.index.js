"use strict";
exports.id = 1371;
exports.ids = [1371];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1520.index.js").modules,
	...require("./shared-4240.index.js").modules,
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
	5691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iP: () => announce,
			IT: () => announceReport,
			GW: () => problemsOf
		});
		var one_line = __webpack_require__(883);
		let WAITS = [1e3, 4e3];
		function judge(answer, tries, now, mayLag) {
			let why = describe(answer);
			if (!("broken" in answer)) {
				let { status, text } = answer;
				if (status >= 200 && status < 300) return { kind: "delivered" };
				if (mayLag && (status === 404 || status === 400 && /unknown channel/i.test(text))) return {
					kind: "behind",
					why
				};
				if (status !== 429 && status < 500) return {
					kind: "failed",
					why
				};
			}
			let wait = WAITS[tries];
			if (wait === void 0) return {
				kind: "failed",
				why: `${why}, ${WAITS.length + 1} times`
			};
			let asked = "broken" in answer ? void 0 : secondsToWait(answer.retryAfter, now);
			if (asked === void 0) return {
				kind: "again",
				after: wait,
				why
			};
			if (asked > 30) return {
				kind: "failed",
				why: `${why}, and asks to wait ${asked} s`
			};
			return {
				kind: "again",
				after: asked * 1e3,
				why
			};
		}
		function secondsToWait(text, now) {
			if (text === void 0) return;
			if (/^\d{1,9}$/.test(text.trim())) return Number(text);
			let at = Date.parse(text);
			return Number.isNaN(at) ? void 0 : Math.max(0, Math.ceil((at - now) / 1e3));
		}
		function describe(answer) {
			if ("broken" in answer) return answer.broken;
			let { status, text } = answer;
			let words = (0, one_line.T)(text).replace(/\s+/g, " ").trim();
			let said = words.length > 200 ? `${words.slice(0, 200).toWellFormed()}…` : words;
			return `it answered ${status}${status >= 300 && status < 400 ? " (redirects are not followed)" : ""}${said && `: ${said}`}`;
		}
		var announce_happening = __webpack_require__(8420);
		var base64 = __webpack_require__(1597);
		var text_error = __webpack_require__(9530);
		var stable_id = __webpack_require__(6315);
		function makeSigner(signing, secret) {
			if (secret === "") return {
				signing,
				key: void 0
			};
			if (signing.kind === "roadmap") return {
				signing,
				key: new TextEncoder().encode(secret)
			};
			let key = (0, base64.y)(secret.replace(/^whsec_/, ""));
			if (key) return {
				signing,
				key: new Uint8Array(key)
			};
			throw (0, text_error.V2)("input-invalid", "secret: it is none of Standard Webhooks, which is base64, mostly behind whsec_.", "Make one with: echo \"whsec_$(openssl rand -base64 32)\". The receiver needs the same.");
		}
		async function signedHeaders({ id, body, contentType }, { signing, key }, now) {
			let headers = { "content-type": contentType };
			if (signing.kind === "roadmap") {
				let time = String(Math.floor(now));
				let signature = key && `v1=${(0, stable_id.nj)(await hmac(key, `v1.${time}.${body}`))}`;
				let name = `X-${signing.prefix}`;
				return {
					...headers,
					[`${name}-Timestamp`]: time,
					...signature && { [`${name}-Signature`]: signature }
				};
			}
			let time = String(Math.floor(now / 1e3));
			let signature = key && `v1,${(0, base64.W)(await hmac(key, `${id}.${time}.${body}`))}`;
			return {
				...headers,
				"webhook-id": id,
				"webhook-timestamp": time,
				...signature && { "webhook-signature": signature }
			};
		}
		async function hmac(secret, text) {
			let key = await crypto.subtle.importKey("raw", secret, {
				name: "HMAC",
				hash: "SHA-256"
			}, !1, ["sign"]);
			return new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
		}
		var markdown = __webpack_require__(547);
		let NAMES = "title kind repository track channel version previous tag commit url notes trailers promoted-from run".split(" ");
		let FIELD = /\{([a-z][a-z-]*)\}/g;
		function templateFormat(path, text) {
			let isJson = /\.json$/i.test(path);
			let template = isJson ? readJson(path, text) : text;
			let unknown = namesIn(template).find((name) => !NAMES.includes(name));
			if (unknown !== void 0) throw (0, text_error.V2)("input-invalid", `template: ${(0, text_error.hD)(path)} has {${unknown}} in it.`, `Fields are ${NAMES.join(", ")}.`);
			return {
				notes: 2e4,
				messages: async (happening) => {
					let filled = fill(template, fieldsOf(happening));
					let body = isJson ? JSON.stringify(filled) : String(filled);
					return [{
						id: happening.id,
						body,
						contentType: isJson ? "application/json" : "text/plain; charset=utf-8"
					}];
				}
			};
		}
		function readJson(path, text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				throw (0, text_error.V2)("input-invalid", `template: ${(0, text_error.hD)(path)} is no JSON: ${(0, text_error.Z9)(error)}.`, "Correct it.");
			}
		}
		function namesIn(template) {
			if (typeof template == "string") return [...template.matchAll(FIELD)].map(([, name]) => name);
			return typeof template == "object" && template ? Object.values(template).flatMap(namesIn) : [];
		}
		function fill(template, fields) {
			if (typeof template == "string") return template.replace(FIELD, (_, name) => fields[name] ?? "");
			if (Array.isArray(template)) return template.map((each) => fill(each, fields));
			if (typeof template != "object" || !template) return template;
			return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, fields)]));
		}
		function fieldsOf(happening) {
			let { kind, repository, track, channel, version, previous, tag, commit, url, notes } = happening;
			return {
				...Object.fromEntries(Object.entries({
					kind,
					repository,
					track,
					channel,
					version,
					previous,
					tag,
					commit,
					url,
					notes
				}).map(([name, value]) => [name, value ?? ""])),
				title: (0, announce_happening.Gg)(happening),
				trailers: happening.trailers.map(({ key, value }) => `${key}: ${value}`).join("\n"),
				"promoted-from": happening.promotedFrom ?? "",
				run: happening.run?.url ?? ""
			};
		}
		var formats = __webpack_require__(8222);
		var owned_tag = __webpack_require__(9094);
		var nearest_word = __webpack_require__(9043);
		var tag_choice = __webpack_require__(8540);
		async function readAnnounceRequest(inputs, { config, context }, read) {
			let kind = oneOf(inputs.kind, "kind", announce_happening.GW);
			let formatName = chooseFormat(inputs, kind);
			let names = chooseTags(inputs.tag, kind, context);
			return {
				kind,
				tags: names.map((name) => (0, owned_tag.z)(config, name)),
				isEmpty: names.length === 0 && inputs.tag.startsWith("["),
				formatName,
				format: formatName === "template" ? templateFormat(inputs.template, await read(inputs.template, "template")) : formats.h[formatName],
				signer: makeSigner(formatName === "roadmap" ? {
					kind: "roadmap",
					prefix: choosePrefix(inputs.headerPrefix)
				} : { kind: "standard" }, inputs.secret),
				url: inputs.url,
				notes: await readNotes(inputs, read),
				required: inputs.required,
				dryRun: inputs.dryRun
			};
		}
		function chooseFormat({ format, template }, kind) {
			if (template !== "") {
				if (format === "") return "template";
				throw (0, text_error.V2)("input-invalid", `template: ${(0, text_error.hD)(template)} is given, and so is format: ${(0, text_error.hD)(format)}.`, "Give one of them.");
			}
			let name = oneOf(format, "format", formats.B);
			if (name !== "roadmap" || kind === "released") return name;
			throw (0, text_error.V2)("input-invalid", `format: "roadmap" tells of what shipped, and kind is ${(0, text_error.hD)(kind)}.`, "Leave kind out, or give another format.");
		}
		function chooseTags(text, kind, context) {
			if (!text.startsWith("[")) return text === "" && kind === "failed" && !context.ref.startsWith("refs/tags/") ? [] : [(0, tag_choice.u)(text, context)];
			let names = parseJson(text);
			if (Array.isArray(names) && names.every((name) => typeof name == "string" && name !== "")) return [...new Set(names)];
			throw (0, text_error.V2)("input-invalid", `tag: ${(0, text_error.hD)(text)} is no JSON array of tags.`, "Give a tag, or the output tags of promote.");
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function choosePrefix(text) {
			if (text === "") return "Roadmap";
			if (/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(text) && text.length <= 50) return text;
			throw (0, text_error.V2)("input-invalid", `header-prefix: ${(0, text_error.hD)(text)} cannot be a part of a header's name.`, "Give letters, digits and dashes: Acme makes X-Acme-Signature.");
		}
		async function readNotes({ notes, notesPath }, read) {
			if (notes !== "" && notesPath !== "") throw (0, text_error.V2)("input-invalid", `notes and notes-path: ${(0, text_error.hD)(notesPath)} are both given.`, "Give one of them.");
			return (notesPath === "" ? notes : await read(notesPath, "notes-path")).replaceAll(/\r\n?/g, "\n").trim();
		}
		function oneOf(text, name, words) {
			let found = text === "" ? words[0] : words.find((word) => word === text);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is not known.`, `${(0, nearest_word.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
		var body_limit = __webpack_require__(4021);
		var repository_url = __webpack_require__(1007);
		var git_trailers = __webpack_require__(8669);
		var ladder = __webpack_require__(6748);
		var release_line = __webpack_require__(2994);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var versions_version = __webpack_require__(5566);
		var run = __webpack_require__(4172);
		var tag_list = __webpack_require__(403);
		async function findHappenings(request, run) {
			let { kind, tags, isEmpty } = request;
			if (isEmpty) return [{ nothing: "no tag was given: nothing was released" }];
			if (tags.length === 0) return [{ happening: await happenings_describe(request, void 0, run) }];
			let told = [];
			for (let tag of tags) {
				let found = await lookUp(tag, kind, run);
				let nothing = found && whyNothing(tag, kind, found);
				told.push(nothing ? { nothing } : { happening: await happenings_describe(request, {
					tag,
					found
				}, run) });
			}
			return told;
		}
		async function lookUp(tag, kind, { repository, config }) {
			let below = (tags) => (0, track_tags.ML)((0, ladder.lN)((0, withdrawn_tags.Ix)(tags), tag.channel, config.channels), tag.version);
			let search = {
				track: tag.track,
				from: (0, release_line.iw)(tag.version),
				upTo: tag.version,
				isEnough: (tags) => below(tags) !== void 0
			};
			try {
				let list = await (0, tag_list.oW)(repository, search, tag.name);
				let [ref] = await list.place([tag.name]);
				let [marker] = await list.place([(0, withdrawn_tags.we)(tag.name)]);
				return {
					ref,
					marker,
					siblings: list.tags,
					previous: below(list.tags)
				};
			} catch (error) {
				if (kind === "failed" && error instanceof text_error.ag && error.code === "tag-missing") return;
				throw error;
			}
		}
		function whyNothing({ name, version }, kind, { siblings }) {
			let withdrawn = (0, withdrawn_tags.r4)(version, siblings);
			if (kind === "withdrawn") return withdrawn ? void 0 : `${name} is not withdrawn: nothing to tell.`;
			return withdrawn && kind !== "failed" ? `${name} is withdrawn: nothing to tell.` : void 0;
		}
		async function happenings_describe(request, subject, run) {
			let { kind, format, notes } = request;
			let { context, repository } = run;
			let { tag, found } = subject ?? {};
			let page = (0, repository_url.Ek)(context.serverUrl, context.repository);
			let message = found && await repository.annotation(found.ref);
			let trailers = (0, git_trailers.t8)(message ?? "");
			return {
				kind,
				id: await (0, stable_id.Je)(wordsFor(request, subject, run)),
				repository: context.repository || null,
				track: tag?.track.name ?? null,
				channel: tag?.channel ?? null,
				version: tag ? (0, versions_version.qh)(tag.version) : null,
				previous: found?.previous?.name ?? null,
				tag: tag?.name ?? null,
				commit: found?.ref.commit ?? null,
				url: page && tag && found ? (0, repository_url.XA)(page, tag.name) : null,
				notes: (0, body_limit.qE)(notes, format.notes),
				trailers,
				promotedFrom: promotedFrom(trailers, subject) ?? null,
				run: runOf(page, context)
			};
		}
		function wordsFor({ kind }, subject, { context }) {
			let { tag, found } = subject ?? {};
			let told = [
				kind,
				context.serverUrl,
				context.repository,
				tag?.name ?? "",
				found?.ref.object ?? ""
			];
			if (kind === "withdrawn") return [...told, found?.marker?.object ?? ""];
			return kind === "failed" ? [...told, (0, run._)(context.runId)?.id ?? context.runId] : told;
		}
		function promotedFrom(trailers, subject) {
			let said = trailers.findLast(({ key }) => key === git_trailers.AH.promotedFrom)?.value;
			let { tag, found } = subject ?? {};
			return found?.siblings.find(({ name, version }) => name === said && tag && (0, versions_version.bm)(version, tag.version) === 0)?.name;
		}
		function runOf(page, { runId }) {
			let id = (0, run._)(runId)?.id;
			return page !== void 0 && id !== void 0 ? {
				id,
				url: `${page}/actions/runs/${id}`
			} : null;
		}
		async function announce(inputs, run, tools) {
			let request = await readAnnounceRequest(inputs, run, tools.read);
			let { url, dryRun, format } = request;
			let receiver = url === "" ? void 0 : tools.openReceiver(url, [inputs.secret].filter(Boolean));
			let told = await findHappenings(request, run);
			let silence = told.flatMap((each) => "nothing" in each ? [each.nothing] : []);
			let lacking = whatLacks(request);
			lacking && !dryRun && silence.push(lacking);
			let deliveries = [];
			for (let each of told) {
				if ("nothing" in each) continue;
				let messages = await format.messages(each.happening);
				messages.length === 0 && silence.push(`${each.happening.tag} names no item of a roadmap: nothing to tell.`);
				for (let message of messages) {
					let verdict = receiver && !lacking && !dryRun ? await deliver(message, request, {
						receiver,
						log: run.log
					}) : void 0;
					deliveries.push({
						happening: each.happening,
						message,
						verdict
					});
				}
			}
			for (let line of silence) run.log.info(line);
			return {
				request,
				deliveries,
				silence,
				host: receiver?.host ?? ""
			};
		}
		function whatLacks({ url, formatName, signer }) {
			if (url === "") return "There is no url: nobody is told.";
			if (formatName === "roadmap" && !signer.key) return "There is no secret: the roadmap is not told.";
		}
		async function deliver(message, { signer, formatName }, { receiver, log }) {
			for (let tries = 0;; tries++) {
				let verdict = judge(await receiver.post(await signedHeaders(message, signer, receiver.now()), message.body), tries, receiver.now(), formatName === "roadmap");
				if (verdict.kind !== "again") return verdict;
				log.info(`${receiver.host}: ${verdict.why}, trying again in ${verdict.after / 1e3} s`);
				await receiver.wait(verdict.after);
			}
		}
		function nameOf({ happening, message: { item } }) {
			return `${item === void 0 ? "" : `the item ${(0, text_error.hD)(item)} of `}"${(0, announce_happening.Gg)(happening)}"`;
		}
		function problemsOf({ deliveries, host }) {
			let tell = (kind, fix) => deliveries.flatMap(({ verdict, ...told }) => verdict?.kind === kind && "why" in verdict ? [{
				message: `${host} did not take ${nameOf(told)}: ${verdict.why}.`,
				fix
			}] : []);
			return {
				lags: tell("behind", "It does not know this item or channel yet: add it there, and run the job again."),
				lost: tell("failed", "See to the address, the secret and the receiver, and run the job again: it can tell what it has by the id.")
			};
		}
		async function announceReport(inputs, run, tools) {
			let announcement = await announce(inputs, run, tools);
			let { deliveries, request, host } = announcement;
			let { lags, lost } = problemsOf(announcement);
			let sent = deliveries.filter(({ verdict }) => verdict?.kind === "delivered");
			for (let each of sent) run.log.info(`${host} took ${nameOf(each)}, ${each.message.id}`);
			if (request.dryRun) for (let { message } of deliveries) run.log.info(message.body);
			for (let problem of request.required ? lags : [...lags, ...lost]) run.log.warn(problem);
			return {
				outputs: {
					sent: String(sent.length),
					ids: JSON.stringify(deliveries.map(({ message }) => message.id)),
					delivered: String(deliveries.length > 0 && sent.length === deliveries.length)
				},
				summary: summarize(announcement, [...lags, ...lost]),
				...request.required && lost.length > 0 && { failure: new text_error.ag("not-announced", lost) }
			};
		}
		function summarize({ deliveries, silence, request }, problems) {
			let lines = deliveries.flatMap(({ happening, message, verdict }) => verdict?.kind === "delivered" ? [`Told: ${(0, markdown.FV)((0, announce_happening.Gg)(happening))} (${(0, markdown.aY)(message.id)})`] : []);
			let rest = [...problems.map(({ message }) => message), ...silence].map(markdown.FV);
			return (0, markdown.Bv)((0, markdown.R_)(3, "Announcement"), (0, markdown.p_)([...lines, ...rest]), ...request.dryRun ? deliveries.map(({ message }) => (0, markdown.DV)(message.body, "json")) : []);
		}
	}),
	7012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => getProxyUrl });
		function getProxyUrl(reqUrl) {
			let usingSsl = reqUrl.protocol === "https:";
			if (checkBypass(reqUrl)) return;
			let proxyVar = (() => {
				if (usingSsl) return process.env.https_proxy || process.env.HTTPS_PROXY;
				else return process.env.http_proxy || process.env.HTTP_PROXY;
			})();
			if (proxyVar) try {
				return new DecodedURL(proxyVar);
			} catch {
				if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
			}
			else return;
		}
		function checkBypass(reqUrl) {
			if (!reqUrl.hostname) return !1;
			let reqHost = reqUrl.hostname;
			if (isLoopbackAddress(reqHost)) return !0;
			let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!noProxy) return !1;
			let reqPort;
			reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
			let upperReqHosts = [reqUrl.hostname.toUpperCase()];
			typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
			for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(host) {
			let hostLower = host.toLowerCase();
			return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(url, base) {
				super(url, base);
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
	8762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => openReceiver });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7012);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _github_proxy_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
		let READ = 4096;
		let LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
		function openReceiver(address, secrets, timeLimit = 1e4) {
			let url = parseAddress(address);
			let hidden = [
				address,
				url.href,
				url.pathname + url.search,
				...secrets
			].filter((text) => text.length > 3);
			let proxy = (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__.s)(url);
			let send = proxy ? (0, _github_proxy_fetch_js__WEBPACK_IMPORTED_MODULE_2__.s)(new URL(proxy.href)) : fetch;
			return {
				host: url.host,
				now: () => Date.now(),
				wait: (milliseconds) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
				async post(headers, body) {
					let signal = AbortSignal.timeout(timeLimit);
					try {
						let answer = await send(url, {
							method: "POST",
							headers,
							body,
							redirect: "manual",
							signal
						});
						let retryAfter = answer.headers.get("retry-after") ?? void 0;
						return {
							status: answer.status,
							retryAfter,
							text: hide(await readStart(answer), hidden)
						};
					} catch (error) {
						return describeBroken(error, timeLimit, hidden);
					}
				}
			};
		}
		function parseAddress(address) {
			let url = URL.canParse(address) ? new URL(address) : void 0;
			let mayBePlain = url?.protocol === "http:" && LOOPBACK.test(url.hostname);
			let isFit = url !== void 0 && (url.protocol === "https:" || mayBePlain);
			if (isFit && url.username === "" && url.password === "") return url;
			let what = isFit ? "has a user name or password in it" : url ? `is ${url.protocol}//` : "is no web address";
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `url: it ${what}.`, "Give an https address without a user name in it, from a secret.");
		}
		async function readStart({ body }) {
			let decoder = new TextDecoder();
			let reader = body?.getReader();
			let text = "";
			try {
				for (let size = 0; reader && size < READ;) {
					let { done, value } = await reader.read();
					if (done) break;
					size += value.length;
					text += decoder.decode(value, { stream: !0 });
				}
			} catch {}
			await reader?.cancel().catch(() => void 0);
			return text.slice(0, READ);
		}
		function hide(text, hidden) {
			return hidden.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
		}
		function describeBroken(error, timeLimit, hidden) {
			let { name, cause } = Object(error);
			if (name === "TimeoutError") return { broken: `it did not answer within ${timeLimit / 1e3} s` };
			let { message, code } = Object(cause ?? error);
			let words = [message, code].find((text) => typeof text == "string" && text !== "");
			return { broken: `the connection failed: ${hide((0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(words ?? "no reason given"), hidden)}` };
		}
	})
};
