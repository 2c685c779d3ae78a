"use strict";
exports.id = 1193;
exports.ids = [1193];
exports.modules = {
	...require("./common.index.js").modules,
	1193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { statusPage: () => statusPage });
		var text_date = __webpack_require__(6914);
		var versions_version = __webpack_require__(5566);
		var status_words = __webpack_require__(8628);
		var invariants = __webpack_require__(5342);
		var one_line = __webpack_require__(883);
		let MARKUP = Symbol("markup");
		function html(parts, ...values) {
			return { [MARKUP]: parts.map((part, index) => part + render(index < values.length ? values[index] : "")).join("") };
		}
		function trusted(text) {
			return { [MARKUP]: text };
		}
		function render(content) {
			if (content === void 0 || content === !1) return "";
			if (typeof content == "string") return escapeText(content);
			if (typeof content == "number") return `${content}`;
			return isList(content) ? content.map(render).join("") : content[MARKUP];
		}
		function isList(content) {
			return Array.isArray(content);
		}
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function escapeText(text) {
			return (0, one_line.T)(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
		}
		function html_link(url, content, label) {
			if (url === void 0 || !/^https?:\/\//i.test(url)) return html`${content}`;
			return html`<a href="${url}"${label !== void 0 && html` aria-label="${label}"`}>${content}</a>`;
		}
		function healthLine(violations) {
			let [kind, sign] = violations.length === 0 ? ["good", "✓"] : ["bad", "!"];
			return html`<p class="health ${kind}"><a href="#invariants"><span aria-hidden="true">${sign}</span> ${(0, status_words.gw)(violations)}</a></p>`;
		}
		function health_invariants(violations) {
			return html`<section class="card" aria-labelledby="invariants">
<header class="title"><h2 id="invariants" tabindex="-1">Invariants</h2><p>What must be true of branches, tags, version files and manifests</p></header>
<ul class="rules">
${invariants.u.map(({ name, meaning }) => rule(name, meaning, violations.filter((violation) => violation.rule === name)))}</ul>
</section>
`;
		}
		function rule(name, meaning, broken) {
			let [kind, sign, word] = broken.length === 0 ? [
				"holds",
				"✓",
				"Holds:"
			] : [
				"broken",
				"!",
				"Broken:"
			];
			return html`<li class="${kind}"><p>${html`<span class="mark" aria-hidden="true">${sign}</span><span class="hidden">${word}</span>`} ${meaning} <code>${name}</code></p>${broken.length > 0 && html`<ul class="violations">${broken.map(violation)}</ul>`}</li>
`;
		}
		function violation({ subject, message, command }) {
			return html`<li><p>${!message.includes(subject) && html`<code>${subject}</code> `}${message}</p><p class="fix"><span>Fix it</span> <code>${command}</code></p></li>`;
		}
		let STYLES = ":root{color-scheme:light dark;\n--ground:light-dark(#f5f6f8,#0d1014);--card:light-dark(#fff,#14181e);--line:light-dark(#e0e4e9,#282f38);--edge:light-dark(#c3cad3,#3d4753);\n--ink:light-dark(#161b22,#e8ecf1);--soft:light-dark(#56606c,#98a3b0);--link:light-dark(#0b57b0,#86b9ff);\n--good:light-dark(#11632a,#67d482);--good-ground:light-dark(#e5f4e9,#11281a);\n--wait:light-dark(#7a4a00,#ecbb55);--wait-ground:light-dark(#fdf1d7,#2c2311);\n--bad:light-dark(#a8231a,#ff9a90);--bad-ground:light-dark(#fdebe9,#351614);\n--sans:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif;\n--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace}\n:root:has(#light:checked){color-scheme:light}\n:root:has(#dark:checked){color-scheme:dark}\n*,::before,::after{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}\nbody{margin:0 auto;padding:1.75rem clamp(1rem,3vw,2.5rem) 2rem;max-width:80rem;background:var(--ground);color:var(--ink);font:400 .9375rem/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}\nh1,h2,h3,p,ul,ol,dl,dd,figure,fieldset{margin:0;padding:0;border:0;min-width:0}\nul,ol{list-style:none}\nh1{font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em}\nh2{font-size:1.25rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}\nh3{font-size:.8125rem;line-height:1.5;font-weight:600;letter-spacing:.01em;color:var(--soft)}\ncode{font:.85em/1.4 var(--mono)}\na{color:var(--link);text-decoration:none;border-radius:3px}\na:hover{text-decoration:underline;text-underline-offset:.18em}\nh1 a,.version a,th a{color:inherit}\n:focus-visible{outline:2px solid var(--link);outline-offset:2px}\n[tabindex=\"-1\"]:focus{outline:none}\n.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem .9rem;background:var(--card);border:1px solid var(--edge);z-index:1}\n.skip:focus{top:1rem}\n.top{display:grid;grid-template-columns:1fr auto;gap:1.1rem 1.5rem;align-items:center;margin-bottom:1.75rem}\n.name p{color:var(--soft);font-size:.8125rem}\n.theme{display:flex;border:1px solid var(--edge);border-radius:7px;background:var(--card);align-self:start}\n.theme label{position:relative;cursor:pointer}\n.theme input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}\n.theme span{display:block;padding:.22rem .7rem;font-size:.8125rem;color:var(--soft);border-radius:6px}\n.theme input:checked+span{color:var(--ink);background:var(--line)}\n.theme input:focus-visible+span{outline:2px solid var(--link);outline-offset:1px}\n.health{justify-self:start;grid-column:1/-1}\n.health a{display:inline-flex;align-items:center;gap:.55rem;padding:.4rem .95rem .4rem .5rem;border-radius:2rem;font-weight:600;color:inherit}\n.health span,.mark{display:inline-grid;place-items:center;flex:none;width:1.4em;height:1.4em;border-radius:50%;font-size:.8em;font-weight:700;line-height:1}\n.health.good{color:var(--good)}.health.good a{background:var(--good-ground)}\n.health.bad{color:var(--bad)}.health.bad a{background:var(--bad-ground)}\n.health.good span,.holds .mark{background:var(--good);color:var(--card)}\n.health.bad span,.broken .mark{background:var(--bad);color:var(--card)}\n.facts{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.5rem 2.25rem}\n.facts dt{font-size:.8125rem;color:var(--soft)}\n.facts dd a{margin-right:.35rem}\n.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.35rem 1.5rem 1rem;margin-bottom:1.25rem}\n.index ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.2rem 1.25rem}\n.index li{display:flex;gap:.6rem;justify-content:space-between}\n.index span{color:var(--soft);text-align:right}\n.index b{color:var(--wait);font-weight:600}\n.title{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}\n.title p{color:var(--soft)}\n.title code{margin-left:auto;color:var(--soft)}\n.rules{margin-top:.75rem}\n.rules>li{padding:.5rem 0;border-top:1px solid var(--line)}\n.rules>li:first-child{border-top:0}\n.rules>li>p{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem}\n.rules>li>p code{color:var(--soft);margin-left:auto}\n.mark{font-size:.7rem}\n.broken>p{font-weight:600;color:var(--bad)}\n.violations{margin:.5rem 0 .25rem 1.6rem;display:grid;gap:.9rem}\n.fix{margin-top:.35rem;display:flex;gap:.75rem;align-items:baseline;padding:.5rem .75rem;border-radius:8px;background:var(--ground)}\n.fix span{flex:none;font-size:.8125rem;color:var(--soft)}\n.fix code{user-select:all}\nfooter{color:var(--soft);font-size:.8125rem;padding:.25rem .25rem 0}\n@media (min-width:72rem){\n.top{grid-template-columns:auto 1fr auto;gap:1.1rem 2.25rem}\n.name{grid-column:1/3}\n.health{grid-column:1;align-self:start;padding-top:.3rem}\n.facts{grid-column:2/-1;gap:.5rem 1.9rem}\n}\n@media (min-width:110rem){html{font-size:115%}}\n@media (max-width:40rem){\n.top{gap:.9rem;grid-template-columns:1fr}\n.theme{order:1;justify-self:start}\nh1{font-size:1.4rem}\n.card{padding:1.1rem 1rem .75rem;border-radius:10px}\n.title code,.rules>li>p code{margin-left:0}\n.title{display:block}\n.rules>li>p{display:block}.mark{margin-right:.35rem}.rules>li>p code{display:none}\n.violations{margin-left:0}.fix{display:block}\n}\n@media print{\n:root,:root:has(input){color-scheme:light;--ground:#fff}\nbody{padding:0;max-width:none;font-size:10pt}\n.theme,.skip{display:none}\n.card{break-inside:avoid-page;border-color:#bbb}\ndetails::details-content{content-visibility:visible;block-size:auto}\na{color:inherit}\n}\n.ladder{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);margin:1.2rem 0 1.5rem}\n.rung{position:relative;padding:1.9rem 1rem 0 0}\n.rung::before{content:\"\";position:absolute;top:.55rem;left:0;right:0;height:2px;background:var(--line)}\n.rung:last-child::before{display:none}\n.rung::after{content:\"\";position:absolute;top:calc(.55rem - 5px);left:0;width:12px;height:12px;border-radius:50%;background:var(--card);border:2px solid var(--edge)}\n.ahead::after{background:var(--link);border-color:var(--link)}\n.overtaken::after{border-color:var(--link)}\n.branch::after{top:calc(.55rem - 3px);width:8px;height:8px;background:var(--edge);border:0}\n.version{font-size:clamp(1.15rem,1.9vw,1.5rem);line-height:1.3;font-weight:600;letter-spacing:-.015em}\n.version small{white-space:nowrap;font-size:max(.6em,.75rem);font-weight:500;letter-spacing:0;color:var(--soft)}\n.version.none,.branch .version,.overtaken .version{font-weight:400;color:var(--soft)}\n.version.none{font-size:1.0625rem;line-height:1.95rem}\n.version.stopped{color:var(--wait)}\n.when,.offer,.behind{font-size:.8125rem;color:var(--soft)}\n.when code{font-size:.75rem}\n.when a,.when code{margin-left:.25rem;white-space:nowrap}\n.branch .when a,.branch .when code{margin:0}\n.offer.right::before{content:\"✓ \";color:var(--good)}\n.offer.wrong{color:var(--wait)}\n.offer.wrong::before{content:\"! \";font-weight:700}\n.flow{position:absolute;top:0;right:.5rem}\n.flow+.flow{top:1.4rem}\n.flow a{display:block;padding:.02rem .5rem;border-radius:1rem;font-size:.75rem;line-height:1.15rem;font-weight:600;color:var(--wait);background:var(--wait-ground);box-shadow:0 0 0 3px var(--card)}\n@media (max-width:46rem){\n.ladder{display:block;margin:.9rem 0 1.1rem}\n.rung{padding:0 0 1rem 1.6rem}\n.rung:last-child{padding-bottom:0}\n.rung::before{top:.5rem;bottom:-.5rem;left:5px;right:auto;width:2px;height:auto}\n.rung::after{top:.25rem}\n.version{font-size:1.25rem}\n.flow,.flow+.flow{position:absolute;top:0;right:0}\n}\n.timeline{container-type:inline-size;display:grid;grid-template-columns:auto 1fr;column-gap:.9rem;padding-top:.9rem;border-top:1px solid var(--line)}\n.timeline svg{display:block;overflow:visible}\n.lanes{font-size:.75rem;color:var(--soft)}\n.lanes li{height:36px;line-height:26px}\n.lane{stroke:var(--line);stroke-width:1}\n.tick{stroke:var(--line);stroke-width:1;stroke-dasharray:1 4}\n.climb{stroke:var(--edge);stroke-width:1.25}\n.dot{fill:var(--card);stroke:var(--link);stroke-width:1.5}\n.dot.live,.dot.newest{fill:var(--link)}\n.dot.newest{stroke:var(--card);stroke-width:2}\n.label,.axis{font:11px var(--sans);fill:var(--soft)}\n.label.newest{fill:var(--ink);font-weight:600}\n.label{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}\n@container (max-width:56rem){.size2{display:none}}\n@container (max-width:34rem){.size1{display:none}}\n.none{color:var(--soft)}\n.lists{margin-top:.6rem}\ndetails{border-top:1px solid var(--line)}\nsummary{padding:.5rem 0;cursor:pointer;color:var(--soft);border-radius:3px}\nsummary b{color:var(--ink);font-weight:600}\nsummary:hover{color:var(--ink)}\n.commits{padding:.1rem 0 .3rem;display:grid;gap:.3rem}\n.commits li{display:grid;grid-template-columns:4.6rem 1fr}\n.rest{font-size:.8125rem;color:var(--soft);padding-bottom:.75rem}\ntable{width:100%;border-collapse:collapse;margin:.1rem 0 .6rem}\nth,td{text-align:left;padding:.32rem .75rem .32rem 0;font-weight:400;vertical-align:baseline;border-top:1px solid var(--line)}\nthead th{font-size:.8125rem;color:var(--soft);border:0}\nthead th,td{overflow-wrap:break-word}\ntd{color:var(--soft)}\ntime{white-space:nowrap}\n@media (max-width:40rem){\n.clock,th:nth-child(4),td:nth-child(4){display:none}\n.commits li{grid-template-columns:1fr}\n}\n";
		var tag_template = __webpack_require__(1429);
		var repository_url = __webpack_require__(1007);
		function ladder(status, page) {
			return html`<ol class="ladder">
${branchRung(status, page)}${status.channels.map((channel) => channelRung(channel, status, page))}
</ol>`;
		}
		function branchRung({ track, unreleased, nextCut }, { config, branches, url }) {
			let waiting = unreleased.commits.length > 0 && config.autoChannel !== !1 ? config.autoChannel : void 0;
			let head = html_link(url && (0, repository_url.Bg)(url, branches.next), html`<code>${branches.next.slice(0, 7)}</code>`);
			return html`<li class="rung branch">
<h3>${config.branches.next}</h3>
${nextCut.kind === "release" ? version(nextCut.version, void 0) : html`<p class="version none ${nextCut.kind}">${stateOf(nextCut, unreleased)}</p>`}
<p class="when">${nextCut.kind === "release" ? html`cut by the next push` : html`at ${head}`}</p>
${nextCut.kind === "stopped" && html`<p class="offer wrong">${nextCut.reason}</p>`}
${waiting !== void 0 && flow(track.name, "", waiting, unreleased)}
</li>`;
		}
		function stateOf({ kind }, unreleased) {
			if (kind === "stopped") return "Stopped";
			return unreleased.commits.length > 0 ? `${(0, status_words.Wt)(unreleased)} in no tag` : "Nothing new";
		}
		function channelRung(channel, status, page) {
			let { track, sinceLive } = status;
			let { name, newest, overtakenBy, offered } = channel;
			let isRight = offered === void 0 || (0, status_words.ls)(offered, channel);
			return html`<li class="rung ${newest ? overtakenBy === void 0 ? "ahead" : "overtaken" : "empty"}">
<h3>${name}</h3>
${newest ? released(newest, page) : html`<p class="version none">None yet</p>`}
${offered && (newest || offered.kind === "version") && html`<p class="offer ${isRight ? "right" : "wrong"}">${(0, status_words.qN)(offered, newest?.version)}</p>`}
${overtakenBy !== void 0 && !offered && html`<p class="offer">Overtaken by ${overtakenBy}</p>`}
${name === "live" && newest && sinceLive.commits.length > 0 && behind(sinceLive, page)}
${status.channels.flatMap(({ name: above, promotion }) => promotion?.from === name && promotion.commits.length > 0 ? [flow(track.name, above, above, promotion)] : [])}
</li>`;
		}
		function released({ name, version: number, date, commit }, { url, at }) {
			let sha = html_link(url && (0, repository_url.Bg)(url, commit), html`<code>${commit.slice(0, 7)}</code>`, `Commit ${commit.slice(0, 7)} of ${name}`);
			return html`${version(number, url && (0, repository_url.XA)(url, name))}
<p class="when"><time datetime="${(0, text_date.r4)(date)}">${(0, text_date.mf)(date, at)}</time> ${sha}</p>`;
		}
		function version(number, url) {
			let { core, suffix } = (0, status_words.m)(number);
			return html`<p class="version">${html_link(url, html`${core}${suffix !== "" && html`<small>${suffix}</small>`}`)}</p>`;
		}
		function behind(since, { url, config }) {
			let words = `${(0, status_words.Wt)(since)} behind ${config.branches.next}`;
			return html`<p class="behind">${html_link(since.since && url && (0, repository_url.XH)(url, since.since, config.branches.next), words)}</p>`;
		}
		function flow(track, id, to, waiting) {
			let count = html`${waiting.commits.length}${!waiting.whole && "+"}`;
			let words = html`<span class="hidden">${(0, status_words.Wt)(waiting)} wait for ${to}</span>`;
			return html`<p class="flow"><a href="#${waitingId(track, id)}">${words}<span aria-hidden="true">${count} → ${to}</span></a></p>`;
		}
		function waitingId(track, channel) {
			return `track:${track}:${channel}`;
		}
		function tagTable({ track, tags, tagCount }, { url }) {
			if (tags.length === 0) return;
			let shown = tags.slice(0, 50);
			return html`<details>
<summary>List ${shown.length < tagCount ? html`the newest ${shown.length} of ${tagCount} tags` : html`${tagCount === 1 ? "the one tag" : `all ${tagCount} tags`}`}</summary>
<table>
<caption class="hidden">Tags of ${track.name}, newest first</caption>
<thead><tr><th scope="col">Tag</th><th scope="col">Channel</th><th scope="col">Date</th><th scope="col">Commit</th></tr></thead>
<tbody>
${shown.map((tag) => row(tag, url))}</tbody>
</table>
${shown.length < tagCount && rest(track.tag, url)}
</details>`;
		}
		function row({ name, version, date, commit, withdrawn }, url) {
			let tag = html_link(url && (0, repository_url.XA)(url, name), html`<code>${name}</code>`);
			let day = html`${(0, text_date.im)(date)}<span class="clock"> ${(0, text_date.qY)(date)}</span>`;
			let sha = html_link(url && (0, repository_url.Bg)(url, commit), html`<code>${commit.slice(0, 7)}</code>`);
			return html`<tr>
<th scope="row">${tag}</th><td>${(0, versions_version.ts)(version)}${withdrawn && html`, withdrawn`}</td><td><time datetime="${(0, text_date.r4)(date)}">${day}</time></td><td>${sha}</td>
</tr>
`;
		}
		function rest(template, url) {
			if (url) return html`<p class="rest">${html_link(`${url}/tags`, "All tags of the repository")}</p>`;
			return html`<p class="rest">The rest: <code>git tag --list '${(0, tag_template.sN)(template).replace("{version}", "*")}' --sort=-version:refname</code></p>`;
		}
		var group = __webpack_require__(9547);
		let WIDTHS = [
			230,
			480,
			800
		];
		function placeLabels(wishes) {
			let placed = [];
			for (let [size, width] of WIDTHS.entries()) {
				let taken = placed.map((label) => spanOf(label, width));
				for (let wish of wishes) {
					if (placed.some(({ at, text }) => at === wish.at && text === wish.text)) continue;
					let label = {
						...wish,
						anchor: anchorOf(wish, width),
						size
					};
					let span = spanOf(label, width);
					if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
					taken.push(span);
					placed.push(label);
				}
			}
			return placed;
		}
		function lengthOf({ text }, width) {
			return (text.length * 6.3 + 10) / width * 100;
		}
		function anchorOf(wish, width) {
			let half = lengthOf(wish, width) / 2;
			if (wish.at - half < 0) return "start";
			return wish.at + half > 100 ? "end" : "middle";
		}
		function spanOf(label, width) {
			let length = lengthOf(label, width);
			let start = {
				start: label.at,
				middle: label.at - length / 2,
				end: label.at - length
			}[label.anchor];
			return [start, start + length];
		}
		let EDGE = 1.5;
		function makeScale(first, last) {
			let from = Math.min(first, last - 600);
			let length = last - from;
			let place = (seconds) => Math.round((EDGE + (100 - 2 * EDGE) * (seconds - from) / length) * 100) / 100;
			return {
				from,
				to: last,
				place
			};
		}
		let HOUR = 3600;
		let DAY = 86400;
		let STEPS = [
			60,
			120,
			300,
			600,
			1800,
			HOUR,
			3 * HOUR,
			6 * HOUR,
			12 * HOUR,
			DAY,
			2 * DAY,
			7 * DAY,
			14 * DAY
		];
		let MONTH_STEPS = [
			1,
			2,
			3,
			6,
			12,
			24,
			60,
			120,
			240,
			600,
			1200
		];
		function ticksOf({ from, to, place }) {
			let step = STEPS.find((each) => (to - from) / each <= 7);
			return (step === void 0 ? monthsBetween(from, to) : multiples(step, from, to)).map((seconds) => ({
				at: place(seconds),
				label: labelOf(seconds, step)
			}));
		}
		function multiples(step, from, to) {
			let offset = step >= 7 * DAY ? 345600 : 0;
			let first = Math.ceil((from - offset) / step) * step + offset;
			return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
		}
		function monthsBetween(from, to) {
			let [begin, end] = [(0, text_date.Q$)(from), (0, text_date.Q$)(to)];
			let [first, last] = [begin.getUTCFullYear() * 12, end.getUTCFullYear() * 12 + end.getUTCMonth()];
			let months = last - first - begin.getUTCMonth() + 1;
			let step = MONTH_STEPS.find((each) => months / each <= 7) ?? months;
			let found = [];
			for (let month = first; month <= last; month += step) {
				let seconds = (0, text_date.ZV)(month);
				seconds >= from && seconds <= to && found.push(seconds);
			}
			return found;
		}
		function labelOf(seconds, step) {
			let date = (0, text_date.Q$)(seconds);
			if (step === void 0) return date.getUTCMonth() === 0 ? `${date.getUTCFullYear()}` : (0, text_date.UL)(seconds);
			let time = (0, text_date.qY)(seconds);
			return time === "00:00" ? (0, text_date.Ul)(seconds) : time;
		}
		function timeline({ track, channels, tags, tagCount }, now) {
			let lanes = channels.flatMap(({ name, newest }) => newest ? [name] : []).toReversed();
			let shown = tags.filter(({ version }) => lanes.includes((0, versions_version.ts)(version)));
			let [newest, oldest] = [shown[0], shown.at(-1)];
			if (!newest || !oldest) return html`<p class="none">No tag yet. The first release starts the timeline.</p>`;
			let scale = makeScale(oldest.date, Math.max(now, newest.date));
			let words = `${shown.length < tagCount ? `The newest ${shown.length} of ${tagCount} tags` : `${tags.length} tags`} of ${track.name} over time, ${(0, text_date.im)(oldest.date)} to ${(0, text_date.im)(newest.date)}. All are in the list below.`;
			let height = lanes.length * 36 + 22;
			return html`<div class="timeline">
<ul class="lanes" aria-hidden="true">${lanes.map((lane) => html`<li>${lane}</li>`)}</ul>
<svg width="100%" height="${height}" role="img" aria-label="${words}">
${drawTicks(scale, height)}${lanes.map((_, lane) => drawLane(lane))}${drawClimbs(shown, lanes, scale)}${lanes.map((name, lane) => drawTags(shown.filter(({ version }) => (0, versions_version.ts)(version) === name), lane, scale))}
</svg>
</div>`;
		}
		function drawTicks(scale, height) {
			let ticks = ticksOf(scale);
			let labels = placeLabels(ticks.map(({ at, label }) => ({
				at,
				text: label
			})).toReversed());
			return [...ticks.map(({ at }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${height - 22 + 4}"/>`), ...labels.map(({ at, text, anchor, size }) => html`<text class="axis size${size}" x="${at}%" y="${height - 5}" text-anchor="${anchor}">${text}</text>`)];
		}
		function drawLane(lane) {
			return html`<line class="lane" x1="0" x2="100%" y1="${middle(lane)}" y2="${middle(lane)}"/>`;
		}
		function drawClimbs(tags, lanes, scale) {
			let laneOf = ({ version }) => lanes.indexOf((0, versions_version.ts)(version));
			return [...(0, group.$)(tags.toReversed(), ({ version }) => (0, versions_version.rT)(version)).values()].flatMap((climb) => {
				let top = lanes.length;
				return climb.map((tag, index) => {
					let before = climb[index - 1];
					if (laneOf(tag) >= top) return;
					top = laneOf(tag);
					return before && drawStep([scale.place(before.date), middle(laneOf(before))], [scale.place(tag.date), middle(top)]);
				});
			});
		}
		function drawStep([x1, y1], [x2, y2]) {
			return html`<line class="climb" x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`;
		}
		function drawTags(tags, lane, scale) {
			let [newest] = tags;
			let labels = placeLabels(tags.map(({ version, date }) => ({
				at: scale.place(date),
				text: (0, versions_version.qh)(version)
			})));
			let dots = tags.toReversed().map((tag) => drawDot(tag, tag === newest, lane, scale));
			let texts = labels.map(({ at, text, anchor, size }) => html`<text class="${`label size${size}${newest && text === (0, versions_version.qh)(newest.version) ? " newest" : ""}`}" x="${at}%" y="${middle(lane) + 17}" text-anchor="${anchor}">${text}</text>`);
			return [...dots, ...texts];
		}
		function drawDot({ name, version, date }, newest, lane, scale) {
			let kind = `dot${version.prerelease ? "" : " live"}${newest ? " newest" : ""}`;
			let words = `${name}, ${(0, text_date.im)(date)} ${(0, text_date.qY)(date)} UTC`;
			return html`<circle class="${kind}" cx="${scale.place(date)}%" cy="${middle(lane)}" r="${newest ? 5.5 : 3.5}"><title>${words}</title></circle>`;
		}
		function middle(lane) {
			return lane * 36 + 13;
		}
		function waitingLists({ track, channels, unreleased, nextCut }, status) {
			let { next } = status.config.branches;
			let cut = nextCut.kind === "release" ? html`the next push cuts <code>${nextCut.tag}</code>` : html`in no tag yet`;
			return [...unreleased.commits.length > 0 ? [list(unreleased, {
				id: waitingId(track.name, ""),
				where: html`on ${next}, ${cut}`,
				to: next
			}, status)] : [], ...channels.flatMap(({ name, promotion }) => promotion && promotion.commits.length > 0 ? [list(promotion, {
				id: waitingId(track.name, name),
				where: html`in <code>${promotion.tag.name}</code>, not yet in ${name}`,
				to: promotion.tag.name
			}, status)] : [])];
		}
		function list(waiting, { id, where, to }, { url }) {
			return html`<details>
<summary><b>${(0, status_words.Wt)(waiting)}</b> ${where}</summary>
<ul class="commits" id="${id}">
${waiting.commits.slice(0, 30).map(({ sha, subject }) => html`<li>${html_link(url && (0, repository_url.Bg)(url, sha), html`<code>${sha.slice(0, 7)}</code>`)} <span>${subject || "(no subject)"}</span></li>
`)}</ul>
<p class="rest">${waiting_rest(waiting, to, url)}</p>
</details>`;
		}
		function waiting_rest({ commits, since }, to, url) {
			let more = commits.length > 30 && `… and ${commits.length - 30} more. `;
			if (url === void 0) return html`${more}`;
			return since === void 0 ? html`${more}${html_link((0, repository_url.cb)(url, to), `All commits up to ${to}`)}` : html`${more}${html_link((0, repository_url.XH)(url, since, to), `Compare ${since} … ${to}`)}`;
		}
		function trackCard(track, status) {
			let { name, description, tag } = track.track;
			return html`<section class="card" aria-labelledby="track:${name}">
<header class="title"><h2 id="track:${name}" tabindex="-1">${name}</h2>${description !== void 0 && html`<p>${description}</p>`}<code>${(0, tag_template.sN)(tag)}</code></header>
${ladder(track, status)}
${timeline(track, status.at)}
<div class="lists">${waitingLists(track, status)}${tagTable(track, status)}</div>
</section>
`;
		}
		function statusPage(status, digest) {
			let title = status.name === "" ? "Release status" : `${status.name} · Release status`;
			return render(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${digest(STYLES)}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLES)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${page_top(status)}
<main id="main" tabindex="-1">
${index(status)}${cards(status)}</main>
<footer><p>Made by <code>release-tracks status --html</code> at ${(0, text_date.r4)(status.at)}.</p></footer>
</body>
</html>
`);
		}
		function index({ tracks }) {
			if (tracks.length <= 8) return !1;
			return html`<nav class="card index" aria-label="Tracks"><ul>
${tracks.map(indexEntry)}</ul></nav>
`;
		}
		function indexEntry({ track: { name }, channels, unreleased }) {
			let live = channels.find((channel) => channel.name === versions_version.L8)?.newest;
			let waits = unreleased.commits.length > 0 && html` <b>${(0, status_words.Wt)(unreleased)}</b>`;
			return html`<li><a href="#track:${name}">${name}</a> <span>${live ? (0, versions_version.qh)(live.version) : "not live"}${waits}</span></li>
`;
		}
		function cards(status) {
			let tracks = status.tracks.map((track) => trackCard(track, status));
			let rules = health_invariants(status.violations);
			return status.violations.length > 0 ? [rules, ...tracks] : [...tracks, rules];
		}
		function page_top(status) {
			return html`<header class="top">
<div class="name"><p>Release status</p><h1>${status.name === "" ? "This repository" : html_link(status.url, status.name)}</h1></div>
<fieldset class="theme"><legend class="hidden">Colours</legend>
${[
				"Auto",
				"Light",
				"Dark"
			].map(themeChoice)}
</fieldset>
${healthLine(status.violations)}
<dl class="facts">
<div><dt>Next push</dt><dd>${nextPush(status)}</dd></div>
<div><dt>Branches</dt><dd>${(0, status_words.M9)(status)}</dd></div>
${status.lines.length > 0 && html`<div><dt>Lines</dt><dd>${status.lines.map((line) => html`${(0, status_words.ES)(line, status.config)}<br>`)}</dd></div>
`}<div><dt>As of</dt><dd><time datetime="${(0, text_date.r4)(status.at)}">${(0, text_date.im)(status.at)}, ${(0, text_date.qY)(status.at)} UTC</time></dd></div>
</dl>
</header>`;
		}
		function themeChoice(name, index) {
			return html`<label><input type="radio" name="theme" id="${name.toLowerCase()}"${index === 0 && html` checked`}><span>${name}</span></label>`;
		}
		function nextPush({ config, tracks }) {
			let cuts = (0, status_words.bl)(tracks);
			if (config.autoChannel === !1) return html`cuts nothing: auto-channel is false`;
			if (cuts.length === 0) return html`has nothing to cut now`;
			return html`cuts ${cuts.map(({ track, tag }, index) => html`${index > 0 && " "}<a href="#track:${track}"><code>${tag}</code></a>`)}`;
		}
	})
};
