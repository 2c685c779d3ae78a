"use strict";
exports.modules = {
	6315: (function (e, t, n) {
		n.d(t, {
			Je: () => messageId,
			a6: () => uuidOfUrl,
			nj: () => toHex
		});
		let r = Uint8Array.from([
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
		async function messageId(e) {
			let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(e)));
			return `msg_${toHex(new Uint8Array(t)).slice(0, 32)}`;
		}
		async function uuidOfUrl(e) {
			let t = new TextEncoder().encode(e);
			let n = new Uint8Array(await crypto.subtle.digest("SHA-1", new Uint8Array([...r, ...t])));
			n[6] = n[6] & 15 | 80;
			n[8] = n[8] & 63 | 128;
			return toHex(n).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
		}
		function toHex(e) {
			return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
		}
	}),
	8222: (function (e, t, n) {
		n.d(t, {
			h: () => f,
			B: () => p
		});
		var r = n(8420);
		function jsonMessage({ id: e }, t) {
			return {
				id: e,
				body: JSON.stringify(t),
				contentType: "application/json"
			};
		}
		let i = {
			released: 2991182,
			promoted: 616922,
			withdrawn: 12551936,
			failed: 13574702
		};
		let a = {
			notes: 4e3,
			messages: async (e) => {
				let { kind: t, url: n, notes: a, previous: o } = e;
				let s = (0, r.hP)(e).find(({ url: t }) => t === e.run?.url);
				let c = [...o === null ? [] : [{
					name: "Before",
					value: o.slice(0, 1e3),
					inline: !0
				}], ...s ? [{
					name: "Run",
					value: s.url.slice(0, 1e3),
					inline: !0
				}] : []];
				return [jsonMessage(e, {
					allowed_mentions: { parse: [] },
					embeds: [{
						title: (0, r.Gg)(e).slice(0, 250),
						...n !== null && { url: n },
						...a !== "" && { description: a.replace(/<!--[^\n]*?-->\n?/g, "") },
						color: i[t],
						...c.length > 0 && { fields: c }
					}]
				})];
			}
		};
		let o = {
			notes: 2e4,
			messages: async (e) => [jsonMessage(e, describe(e))]
		};
		function describe({ promotedFrom: e, run: t, ...n }) {
			let { kind: r, id: i, repository: a, track: o, channel: s, version: c, previous: l, tag: u, commit: d, url: f, notes: p, trailers: m } = n;
			return {
				"schema-version": 1,
				id: i,
				kind: r,
				repository: a,
				track: o,
				channel: s,
				version: c,
				previous: l,
				tag: u,
				commit: d,
				url: f,
				notes: p,
				trailers: m,
				"promoted-from": e,
				run: t?.url ?? null
			};
		}
		var s = n(6315);
		let c = {
			notes: 0,
			messages: (e) => Promise.all(slugsOf(e).map((t) => tellItem(t, e)))
		};
		function slugsOf({ trailers: e }) {
			let t = e.filter(({ key: e }) => e.toLowerCase() === "roadmap-item");
			return [...new Set(t.map(({ value: e }) => e.toWellFormed()))];
		}
		async function tellItem(e, { id: t, channel: n, commit: r, run: i, tag: a }) {
			let o = await (0, s.a6)(`urn:release-tracks:${t}:${encodeURIComponent(e)}`);
			let c = {
				schema_version: 1,
				event_id: o,
				project_item_id: null,
				roadmap_slug: e,
				channel: n,
				new_status: "shipped",
				commit_sha: r,
				build_id: i?.id ?? null,
				ci_run_url: i?.url ?? null,
				tag: a,
				public: !0,
				build_health: null,
				coverage_delta: null
			};
			return {
				id: o,
				body: JSON.stringify(c),
				contentType: "application/json",
				item: e
			};
		}
		function escapeSlack(e) {
			return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		}
		function slackLink({ text: e, url: t }) {
			return `<${t.replace(/[<>|\s]/g, encodeURIComponent).replaceAll("&", "&amp;")}|${escapeSlack(e).replaceAll("|", "¦")}>`;
		}
		let l = /<!--[^\n]*?-->|\\(?<escaped>[!-/:-@[-`{-~])|(?<ticks>`+)(?<code>[^\n]+?)(?<!`)\k<ticks>(?!`)|\[(?<label>(?:[^\]\\\n]|\\.){1,500})\]\((?<url>https?:[^)\s]{1,2000})\)|\*\*(?<bold>[^\n]+?)\*\*|(?<entity>&(?:amp|lt|gt|#\d{1,7});)/g;
		function toMrkdwn(e) {
			let t = !1;
			return `${e.split("\n").map((e) => {
				if (/^\s*(?:```|~~~)/.test(e)) {
					t = !t;
					return "```";
				}
				return t ? escapeSlack(e) : convertLine(e);
			}).join("\n")}${t ? "\n```" : ""}`.replace(/\n{3,}/g, "\n\n").trim();
		}
		function convertLine(e) {
			let t = /^#{1,6} +(?<text>.*)$/.exec(e)?.groups?.text;
			if (t !== void 0) return t && `*${convert(t)}*`;
			let { pad: n, text: r } = /^(?<pad> *)[-*+] (?<text>.*)$/.exec(e)?.groups ?? {};
			return r === void 0 ? convert(e) : `${n}• ${convert(r)}`;
		}
		function convert(e) {
			let t = "";
			let n = 0;
			for (let { 0: r, index: i, groups: a = {} } of e.matchAll(l)) {
				t += escapeSlack(e.slice(n, i)) + replacement(a);
				n = i + r.length;
			}
			return t + escapeSlack(e.slice(n));
		}
		function replacement({ escaped: e, code: t, label: n, url: r, bold: i, entity: a }) {
			if (e !== void 0) return escapeSlack(e);
			if (t !== void 0) return `\`${escapeSlack(t.trim())}\``;
			if (n !== void 0) return slackLink({
				text: plain(n),
				url: plain(r)
			});
			if (i !== void 0) return `*${convert(i)}*`;
			return a === void 0 ? "" : escapeSlack(plain(a));
		}
		function plain(e) {
			return e.replace(/\\([!-/:-@[-`{-~])|`/g, "$1").replace(/&#(\d{1,7});/g, (e, t) => fromPoint(Number(t))).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
		}
		function fromPoint(e) {
			return e <= 1114111 ? String.fromCodePoint(e) : "�";
		}
		let u = {
			notes: 2500,
			messages: async (e) => {
				let t = (0, r.Gg)(e);
				let n = (0, r.hP)(e).map(slackLink).join(" · ");
				let i = cutLines(toMrkdwn(e.notes));
				return [jsonMessage(e, {
					text: escapeSlack(t),
					blocks: [
						{
							type: "header",
							text: {
								type: "plain_text",
								text: t.slice(0, 150)
							}
						},
						...i === "" ? [] : [section(i)],
						...n === "" ? [] : [{
							type: "context",
							elements: [mrkdwn(n)]
						}]
					],
					unfurl_links: !1
				})];
			}
		};
		function section(e) {
			return {
				type: "section",
				text: mrkdwn(e)
			};
		}
		function mrkdwn(e) {
			return {
				type: "mrkdwn",
				text: e
			};
		}
		function cutLines(e) {
			if (e.length <= 3e3) return e;
			let t = e.lastIndexOf("\n", 2998);
			return t < 0 ? "" : `${e.slice(0, t)}\n…`;
		}
		let d = {
			notes: 8e3,
			messages: async (e) => {
				let { notes: t, previous: n } = e;
				return [jsonMessage(e, {
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
									text: (0, r.Gg)(e),
									weight: "Bolder",
									size: "Medium",
									wrap: !0
								},
								...t === "" ? [] : [{
									type: "TextBlock",
									text: withoutHeadings(t),
									wrap: !0
								}],
								...n === null ? [] : [{
									type: "FactSet",
									facts: [{
										title: "Before",
										value: n
									}]
								}]
							],
							actions: (0, r.hP)(e).map(({ text: e, url: t }) => ({
								type: "Action.OpenUrl",
								title: e,
								url: t
							}))
						}
					}]
				})];
			}
		};
		function withoutHeadings(e) {
			return e.replace(/^#{1,6} +(.+)$/gm, "**$1**").replace(/<!--[^\n]*?-->\n?/g, "");
		}
		let f = {
			event: o,
			slack: u,
			teams: d,
			discord: a,
			roadmap: c
		};
		let p = Object.keys(f);
	}),
	8420: (function (e, t, n) {
		n.d(t, {
			GW: () => i,
			Gg: () => titleOf,
			hP: () => linksOf
		});
		var r = n(5566);
		let i = [
			"released",
			"promoted",
			"withdrawn",
			"failed"
		];
		function titleOf({ kind: e, track: t, version: n, channel: i }) {
			let a = [t, n].filter(Boolean).join(" ");
			if (e === "failed") return a ? `${a} failed` : "A release failed";
			if (e === "withdrawn") return `${a} withdrawn`;
			if (e === "promoted") return `${a} promoted to ${i}`;
			return i === r.L8 ? `${a} released` : `${a} released on ${i}`;
		}
		function linksOf({ url: e, tag: t, run: n }) {
			return [...e === null ? [] : [{
				text: t ?? "Release",
				url: e
			}], ...n === null ? [] : [{
				text: "Workflow run",
				url: n.url
			}]];
		}
	})
};
