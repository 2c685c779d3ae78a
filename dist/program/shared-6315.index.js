"use strict";
exports.modules = {
	6315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Je: () => messageId,
			a6: () => uuidOfUrl,
			nj: () => toHex
		});
		let URL_NAMESPACE = Uint8Array.from([
			107,
			167,
			184,
			17,
			157,
			173,
			17,
			209,
			128,
			180,
			0,
			192,
			79,
			212,
			48,
			200
		]);
		async function messageId(words) {
			let bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(words)));
			return `msg_${toHex(new Uint8Array(bytes)).slice(0, 32)}`;
		}
		async function uuidOfUrl(url) {
			let name = new TextEncoder().encode(url);
			let bytes = new Uint8Array(await crypto.subtle.digest("SHA-1", new Uint8Array([...URL_NAMESPACE, ...name])));
			bytes[6] = bytes[6] & 15 | 80;
			bytes[8] = bytes[8] & 63 | 128;
			return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
		}
		function toHex(bytes) {
			return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
		}
	}),
	8222: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => FORMATS,
			B: () => FORMAT_NAMES
		});
		var announce_happening = __webpack_require__(8420);
		function jsonMessage({ id }, body) {
			return {
				id,
				body: JSON.stringify(body),
				contentType: "application/json"
			};
		}
		let COLORS = {
			released: 2991182,
			promoted: 616922,
			withdrawn: 12551936,
			failed: 13574702
		};
		let discord = {
			notes: 4e3,
			messages: async (happening) => {
				let { kind, url, notes, previous } = happening;
				let run = (0, announce_happening.hP)(happening).find(({ url: address }) => address === happening.run?.url);
				let fields = [...previous === null ? [] : [{
					name: "Before",
					value: previous.slice(0, 1e3),
					inline: !0
				}], ...run ? [{
					name: "Run",
					value: run.url.slice(0, 1e3),
					inline: !0
				}] : []];
				return [jsonMessage(happening, {
					allowed_mentions: { parse: [] },
					embeds: [{
						title: (0, announce_happening.Gg)(happening).slice(0, 250),
						...url !== null && { url },
						...notes !== "" && { description: notes.replace(/<!--[^\n]*?-->\n?/g, "") },
						color: COLORS[kind],
						...fields.length > 0 && { fields }
					}]
				})];
			}
		};
		let event_event = {
			notes: 2e4,
			messages: async (happening) => [jsonMessage(happening, describe(happening))]
		};
		function describe({ promotedFrom, run, ...rest }) {
			let { kind, id, repository, track, channel, version, previous, tag, commit, url, notes, trailers } = rest;
			return {
				"schema-version": 1,
				id,
				kind,
				repository,
				track,
				channel,
				version,
				previous,
				tag,
				commit,
				url,
				notes,
				trailers,
				"promoted-from": promotedFrom,
				run: run?.url ?? null
			};
		}
		var stable_id = __webpack_require__(6315);
		let roadmap = {
			notes: 0,
			messages: (happening) => Promise.all(slugsOf(happening).map((slug) => tellItem(slug, happening)))
		};
		function slugsOf({ trailers }) {
			let named = trailers.filter(({ key }) => key.toLowerCase() === "roadmap-item");
			return [...new Set(named.map(({ value }) => value.toWellFormed()))];
		}
		async function tellItem(slug, { id, channel, commit, run, tag }) {
			let eventId = await (0, stable_id.a6)(`urn:release-tracks:${id}:${encodeURIComponent(slug)}`);
			let body = {
				schema_version: 1,
				event_id: eventId,
				project_item_id: null,
				roadmap_slug: slug,
				channel,
				new_status: "shipped",
				commit_sha: commit,
				build_id: run?.id ?? null,
				ci_run_url: run?.url ?? null,
				tag,
				public: !0,
				build_health: null,
				coverage_delta: null
			};
			return {
				id: eventId,
				body: JSON.stringify(body),
				contentType: "application/json",
				item: slug
			};
		}
		function escapeSlack(text) {
			return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		}
		function slackLink({ text, url }) {
			return `<${url.replace(/[<>|\s]/g, encodeURIComponent).replaceAll("&", "&amp;")}|${escapeSlack(text).replaceAll("|", "¦")}>`;
		}
		let INLINE = /<!--[^\n]*?-->|\\(?<escaped>[!-/:-@[-`{-~])|(?<ticks>`+)(?<code>[^\n]+?)(?<!`)\k<ticks>(?!`)|\[(?<label>(?:[^\]\\\n]|\\.){1,500})\]\((?<url>https?:[^)\s]{1,2000})\)|\*\*(?<bold>[^\n]+?)\*\*|(?<entity>&(?:amp|lt|gt|#\d{1,7});)/g;
		function toMrkdwn(markdown) {
			let inCode = !1;
			return `${markdown.split("\n").map((line) => {
				if (/^\s*(?:```|~~~)/.test(line)) {
					inCode = !inCode;
					return "```";
				}
				return inCode ? escapeSlack(line) : convertLine(line);
			}).join("\n")}${inCode ? "\n```" : ""}`.replace(/\n{3,}/g, "\n\n").trim();
		}
		function convertLine(line) {
			let title = /^#{1,6} +(?<text>.*)$/.exec(line)?.groups?.text;
			if (title !== void 0) return title && `*${convert(title)}*`;
			let { pad, text } = /^(?<pad> *)[-*+] (?<text>.*)$/.exec(line)?.groups ?? {};
			return text === void 0 ? convert(line) : `${pad}• ${convert(text)}`;
		}
		function convert(text) {
			let converted = "";
			let end = 0;
			for (let { 0: whole, index, groups = {} } of text.matchAll(INLINE)) {
				converted += escapeSlack(text.slice(end, index)) + replacement(groups);
				end = index + whole.length;
			}
			return converted + escapeSlack(text.slice(end));
		}
		function replacement({ escaped, code, label, url, bold, entity }) {
			if (escaped !== void 0) return escapeSlack(escaped);
			if (code !== void 0) return `\`${escapeSlack(code.trim())}\``;
			if (label !== void 0) return slackLink({
				text: plain(label),
				url: plain(url)
			});
			if (bold !== void 0) return `*${convert(bold)}*`;
			return entity === void 0 ? "" : escapeSlack(plain(entity));
		}
		function plain(text) {
			return text.replace(/\\([!-/:-@[-`{-~])|`/g, "$1").replace(/&#(\d{1,7});/g, (_, point) => fromPoint(Number(point))).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
		}
		function fromPoint(point) {
			return point <= 1114111 ? String.fromCodePoint(point) : "�";
		}
		let slack = {
			notes: 2500,
			messages: async (happening) => {
				let title = (0, announce_happening.Gg)(happening);
				let links = (0, announce_happening.hP)(happening).map(slackLink).join(" · ");
				let notes = cutLines(toMrkdwn(happening.notes));
				return [jsonMessage(happening, {
					text: escapeSlack(title),
					blocks: [
						{
							type: "header",
							text: {
								type: "plain_text",
								text: title.slice(0, 150)
							}
						},
						...notes === "" ? [] : [section(notes)],
						...links === "" ? [] : [{
							type: "context",
							elements: [mrkdwn(links)]
						}]
					],
					unfurl_links: !1
				})];
			}
		};
		function section(text) {
			return {
				type: "section",
				text: mrkdwn(text)
			};
		}
		function mrkdwn(text) {
			return {
				type: "mrkdwn",
				text
			};
		}
		function cutLines(text) {
			if (text.length <= 3e3) return text;
			let end = text.lastIndexOf("\n", 2998);
			return end < 0 ? "" : `${text.slice(0, end)}\n…`;
		}
		let teams = {
			notes: 8e3,
			messages: async (happening) => {
				let { notes, previous } = happening;
				return [jsonMessage(happening, {
					type: "message",
					attachments: [{
						contentType: "application/vnd.microsoft.card.adaptive",
						contentUrl: null,
						content: {
							$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
							type: "AdaptiveCard",
							version: "1.4",
							body: [
								{
									type: "TextBlock",
									text: (0, announce_happening.Gg)(happening),
									weight: "Bolder",
									size: "Medium",
									wrap: !0
								},
								...notes === "" ? [] : [{
									type: "TextBlock",
									text: withoutHeadings(notes),
									wrap: !0
								}],
								...previous === null ? [] : [{
									type: "FactSet",
									facts: [{
										title: "Before",
										value: previous
									}]
								}]
							],
							actions: (0, announce_happening.hP)(happening).map(({ text, url }) => ({
								type: "Action.OpenUrl",
								title: text,
								url
							}))
						}
					}]
				})];
			}
		};
		function withoutHeadings(markdown) {
			return markdown.replace(/^#{1,6} +(.+)$/gm, "**$1**").replace(/<!--[^\n]*?-->\n?/g, "");
		}
		let FORMATS = {
			event: event_event,
			slack,
			teams,
			discord,
			roadmap
		};
		let FORMAT_NAMES = Object.keys(FORMATS);
	}),
	8420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GW: () => KINDS,
			Gg: () => titleOf,
			hP: () => linksOf
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let KINDS = [
			"released",
			"promoted",
			"withdrawn",
			"failed"
		];
		function titleOf({ kind, track, version, channel }) {
			let what = [track, version].filter(Boolean).join(" ");
			if (kind === "failed") return what ? `${what} failed` : "A release failed";
			if (kind === "withdrawn") return `${what} withdrawn`;
			if (kind === "promoted") return `${what} promoted to ${channel}`;
			return channel === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 ? `${what} released` : `${what} released on ${channel}`;
		}
		function linksOf({ url, tag, run }) {
			return [...url === null ? [] : [{
				text: tag ?? "Release",
				url
			}], ...run === null ? [] : [{
				text: "Workflow run",
				url: run.url
			}]];
		}
	})
};
