"use strict";
exports.id = 1193;
exports.ids = [1193];
exports.modules = {
	...require("./common.index.js").modules,
	1193: (function (e, t, n) {
		n.d(t, { statusPage: () => statusPage });
		var r = n(6914);
		var i = n(5566);
		var a = n(8628);
		var o = n(5342);
		var s = n(883);
		let c = Symbol("markup");
		function html(e, ...t) {
			return { [c]: e.map((e, n) => e + render(n < t.length ? t[n] : "")).join("") };
		}
		function trusted(e) {
			return { [c]: e };
		}
		function render(e) {
			if (e === void 0 || e === !1) return "";
			if (typeof e == "string") return escapeText(e);
			if (typeof e == "number") return `${e}`;
			return isList(e) ? e.map(render).join("") : e[c];
		}
		function isList(e) {
			return Array.isArray(e);
		}
		let l = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function escapeText(e) {
			return (0, s.T)(e).replace(/[&<>"']/g, (e) => l[e]);
		}
		function html_link(e, t, n) {
			if (e === void 0 || !/^https?:\/\//i.test(e)) return html`${t}`;
			return html`<a href="${e}"${n !== void 0 && html` aria-label="${n}"`}>${t}</a>`;
		}
		function healthLine(e) {
			let [t, n] = e.length === 0 ? ["good", "✓"] : ["bad", "!"];
			return html`<p class="health ${t}"><a href="#invariants"><span aria-hidden="true">${n}</span> ${(0, a.gw)(e)}</a></p>`;
		}
		function health_invariants(e) {
			return html`<section class="card" aria-labelledby="invariants">
<header class="title"><h2 id="invariants" tabindex="-1">Invariants</h2><p>What must be true of branches, tags, version files and manifests</p></header>
<ul class="rules">
${o.u.map(({ name: t, meaning: n }) => rule(t, n, e.filter((e) => e.rule === t)))}</ul>
</section>
`;
		}
		function rule(e, t, n) {
			let [r, i, a] = n.length === 0 ? [
				"holds",
				"✓",
				"Holds:"
			] : [
				"broken",
				"!",
				"Broken:"
			];
			return html`<li class="${r}"><p>${html`<span class="mark" aria-hidden="true">${i}</span><span class="hidden">${a}</span>`} ${t} <code>${e}</code></p>${n.length > 0 && html`<ul class="violations">${n.map(violation)}</ul>`}</li>
`;
		}
		function violation({ subject: e, message: t, command: n }) {
			return html`<li><p>${!t.includes(e) && html`<code>${e}</code> `}${t}</p><p class="fix"><span>Fix it</span> <code>${n}</code></p></li>`;
		}
		let u = ":root{color-scheme:light dark;\n--ground:light-dark(#f5f6f8,#0d1014);--card:light-dark(#fff,#14181e);--line:light-dark(#e0e4e9,#282f38);--edge:light-dark(#c3cad3,#3d4753);\n--ink:light-dark(#161b22,#e8ecf1);--soft:light-dark(#56606c,#98a3b0);--link:light-dark(#0b57b0,#86b9ff);\n--good:light-dark(#11632a,#67d482);--good-ground:light-dark(#e5f4e9,#11281a);\n--wait:light-dark(#7a4a00,#ecbb55);--wait-ground:light-dark(#fdf1d7,#2c2311);\n--bad:light-dark(#a8231a,#ff9a90);--bad-ground:light-dark(#fdebe9,#351614);\n--sans:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif;\n--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace}\n:root:has(#light:checked){color-scheme:light}\n:root:has(#dark:checked){color-scheme:dark}\n*,::before,::after{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}\nbody{margin:0 auto;padding:1.75rem clamp(1rem,3vw,2.5rem) 2rem;max-width:80rem;background:var(--ground);color:var(--ink);font:400 .9375rem/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}\nh1,h2,h3,p,ul,ol,dl,dd,figure,fieldset{margin:0;padding:0;border:0;min-width:0}\nul,ol{list-style:none}\nh1{font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em}\nh2{font-size:1.25rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}\nh3{font-size:.8125rem;line-height:1.5;font-weight:600;letter-spacing:.01em;color:var(--soft)}\ncode{font:.85em/1.4 var(--mono)}\na{color:var(--link);text-decoration:none;border-radius:3px}\na:hover{text-decoration:underline;text-underline-offset:.18em}\nh1 a,.version a,th a{color:inherit}\n:focus-visible{outline:2px solid var(--link);outline-offset:2px}\n[tabindex=\"-1\"]:focus{outline:none}\n.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem .9rem;background:var(--card);border:1px solid var(--edge);z-index:1}\n.skip:focus{top:1rem}\n.top{display:grid;grid-template-columns:1fr auto;gap:1.1rem 1.5rem;align-items:center;margin-bottom:1.75rem}\n.name p{color:var(--soft);font-size:.8125rem}\n.theme{display:flex;border:1px solid var(--edge);border-radius:7px;background:var(--card);align-self:start}\n.theme label{position:relative;cursor:pointer}\n.theme input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}\n.theme span{display:block;padding:.22rem .7rem;font-size:.8125rem;color:var(--soft);border-radius:6px}\n.theme input:checked+span{color:var(--ink);background:var(--line)}\n.theme input:focus-visible+span{outline:2px solid var(--link);outline-offset:1px}\n.health{justify-self:start;grid-column:1/-1}\n.health a{display:inline-flex;align-items:center;gap:.55rem;padding:.4rem .95rem .4rem .5rem;border-radius:2rem;font-weight:600;color:inherit}\n.health span,.mark{display:inline-grid;place-items:center;flex:none;width:1.4em;height:1.4em;border-radius:50%;font-size:.8em;font-weight:700;line-height:1}\n.health.good{color:var(--good)}.health.good a{background:var(--good-ground)}\n.health.bad{color:var(--bad)}.health.bad a{background:var(--bad-ground)}\n.health.good span,.holds .mark{background:var(--good);color:var(--card)}\n.health.bad span,.broken .mark{background:var(--bad);color:var(--card)}\n.facts{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.5rem 2.25rem}\n.facts dt{font-size:.8125rem;color:var(--soft)}\n.facts dd a{margin-right:.35rem}\n.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.35rem 1.5rem 1rem;margin-bottom:1.25rem}\n.index ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.2rem 1.25rem}\n.index li{display:flex;gap:.6rem;justify-content:space-between}\n.index span{color:var(--soft);text-align:right}\n.index b{color:var(--wait);font-weight:600}\n.title{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}\n.title p{color:var(--soft)}\n.title code{margin-left:auto;color:var(--soft)}\n.rules{margin-top:.75rem}\n.rules>li{padding:.5rem 0;border-top:1px solid var(--line)}\n.rules>li:first-child{border-top:0}\n.rules>li>p{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem}\n.rules>li>p code{color:var(--soft);margin-left:auto}\n.mark{font-size:.7rem}\n.broken>p{font-weight:600;color:var(--bad)}\n.violations{margin:.5rem 0 .25rem 1.6rem;display:grid;gap:.9rem}\n.fix{margin-top:.35rem;display:flex;gap:.75rem;align-items:baseline;padding:.5rem .75rem;border-radius:8px;background:var(--ground)}\n.fix span{flex:none;font-size:.8125rem;color:var(--soft)}\n.fix code{user-select:all}\nfooter{color:var(--soft);font-size:.8125rem;padding:.25rem .25rem 0}\n@media (min-width:72rem){\n.top{grid-template-columns:auto 1fr auto;gap:1.1rem 2.25rem}\n.name{grid-column:1/3}\n.health{grid-column:1;align-self:start;padding-top:.3rem}\n.facts{grid-column:2/-1;gap:.5rem 1.9rem}\n}\n@media (min-width:110rem){html{font-size:115%}}\n@media (max-width:40rem){\n.top{gap:.9rem;grid-template-columns:1fr}\n.theme{order:1;justify-self:start}\nh1{font-size:1.4rem}\n.card{padding:1.1rem 1rem .75rem;border-radius:10px}\n.title code,.rules>li>p code{margin-left:0}\n.title{display:block}\n.rules>li>p{display:block}.mark{margin-right:.35rem}.rules>li>p code{display:none}\n.violations{margin-left:0}.fix{display:block}\n}\n@media print{\n:root,:root:has(input){color-scheme:light;--ground:#fff}\nbody{padding:0;max-width:none;font-size:10pt}\n.theme,.skip{display:none}\n.card{break-inside:avoid-page;border-color:#bbb}\ndetails::details-content{content-visibility:visible;block-size:auto}\na{color:inherit}\n}\n.ladder{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);margin:1.2rem 0 1.5rem}\n.rung{position:relative;padding:1.9rem 1rem 0 0}\n.rung::before{content:\"\";position:absolute;top:.55rem;left:0;right:0;height:2px;background:var(--line)}\n.rung:last-child::before{display:none}\n.rung::after{content:\"\";position:absolute;top:calc(.55rem - 5px);left:0;width:12px;height:12px;border-radius:50%;background:var(--card);border:2px solid var(--edge)}\n.ahead::after{background:var(--link);border-color:var(--link)}\n.overtaken::after{border-color:var(--link)}\n.branch::after{top:calc(.55rem - 3px);width:8px;height:8px;background:var(--edge);border:0}\n.version{font-size:clamp(1.15rem,1.9vw,1.5rem);line-height:1.3;font-weight:600;letter-spacing:-.015em}\n.version small{white-space:nowrap;font-size:max(.6em,.75rem);font-weight:500;letter-spacing:0;color:var(--soft)}\n.version.none,.branch .version,.overtaken .version{font-weight:400;color:var(--soft)}\n.version.none{font-size:1.0625rem;line-height:1.95rem}\n.version.stopped{color:var(--wait)}\n.when,.offer,.behind{font-size:.8125rem;color:var(--soft)}\n.when code{font-size:.75rem}\n.when a,.when code{margin-left:.25rem;white-space:nowrap}\n.branch .when a,.branch .when code{margin:0}\n.offer.right::before{content:\"✓ \";color:var(--good)}\n.offer.wrong{color:var(--wait)}\n.offer.wrong::before{content:\"! \";font-weight:700}\n.flow{position:absolute;top:0;right:.5rem}\n.flow+.flow{top:1.4rem}\n.flow a{display:block;padding:.02rem .5rem;border-radius:1rem;font-size:.75rem;line-height:1.15rem;font-weight:600;color:var(--wait);background:var(--wait-ground);box-shadow:0 0 0 3px var(--card)}\n@media (max-width:46rem){\n.ladder{display:block;margin:.9rem 0 1.1rem}\n.rung{padding:0 0 1rem 1.6rem}\n.rung:last-child{padding-bottom:0}\n.rung::before{top:.5rem;bottom:-.5rem;left:5px;right:auto;width:2px;height:auto}\n.rung::after{top:.25rem}\n.version{font-size:1.25rem}\n.flow,.flow+.flow{position:absolute;top:0;right:0}\n}\n.timeline{container-type:inline-size;display:grid;grid-template-columns:auto 1fr;column-gap:.9rem;padding-top:.9rem;border-top:1px solid var(--line)}\n.timeline svg{display:block;overflow:visible}\n.lanes{font-size:.75rem;color:var(--soft)}\n.lanes li{height:36px;line-height:26px}\n.lane{stroke:var(--line);stroke-width:1}\n.tick{stroke:var(--line);stroke-width:1;stroke-dasharray:1 4}\n.climb{stroke:var(--edge);stroke-width:1.25}\n.dot{fill:var(--card);stroke:var(--link);stroke-width:1.5}\n.dot.live,.dot.newest{fill:var(--link)}\n.dot.newest{stroke:var(--card);stroke-width:2}\n.label,.axis{font:11px var(--sans);fill:var(--soft)}\n.label.newest{fill:var(--ink);font-weight:600}\n.label{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}\n@container (max-width:56rem){.size2{display:none}}\n@container (max-width:34rem){.size1{display:none}}\n.none{color:var(--soft)}\n.lists{margin-top:.6rem}\ndetails{border-top:1px solid var(--line)}\nsummary{padding:.5rem 0;cursor:pointer;color:var(--soft);border-radius:3px}\nsummary b{color:var(--ink);font-weight:600}\nsummary:hover{color:var(--ink)}\n.commits{padding:.1rem 0 .3rem;display:grid;gap:.3rem}\n.commits li{display:grid;grid-template-columns:4.6rem 1fr}\n.rest{font-size:.8125rem;color:var(--soft);padding-bottom:.75rem}\ntable{width:100%;border-collapse:collapse;margin:.1rem 0 .6rem}\nth,td{text-align:left;padding:.32rem .75rem .32rem 0;font-weight:400;vertical-align:baseline;border-top:1px solid var(--line)}\nthead th{font-size:.8125rem;color:var(--soft);border:0}\nthead th,td{overflow-wrap:break-word}\ntd{color:var(--soft)}\ntime{white-space:nowrap}\n@media (max-width:40rem){\n.clock,th:nth-child(4),td:nth-child(4){display:none}\n.commits li{grid-template-columns:1fr}\n}\n";
		var d = n(1429);
		var f = n(1007);
		function ladder(e, t) {
			return html`<ol class="ladder">
${branchRung(e, t)}${e.channels.map((n) => channelRung(n, e, t))}
</ol>`;
		}
		function branchRung({ track: e, unreleased: t, nextCut: n }, { config: r, branches: i, url: a }) {
			let o = t.commits.length > 0 && r.autoChannel !== !1 ? r.autoChannel : void 0;
			let s = html_link(a && (0, f.Bg)(a, i.next), html`<code>${i.next.slice(0, 7)}</code>`);
			return html`<li class="rung branch">
<h3>${r.branches.next}</h3>
${n.kind === "release" ? version(n.version, void 0) : html`<p class="version none ${n.kind}">${stateOf(n, t)}</p>`}
<p class="when">${n.kind === "release" ? html`cut by the next push` : html`at ${s}`}</p>
${n.kind === "stopped" && html`<p class="offer wrong">${n.reason}</p>`}
${o !== void 0 && flow(e.name, "", o, t)}
</li>`;
		}
		function stateOf({ kind: e }, t) {
			if (e === "stopped") return "Stopped";
			return t.commits.length > 0 ? `${(0, a.Wt)(t)} in no tag` : "Nothing new";
		}
		function channelRung(e, t, n) {
			let { track: r, sinceLive: i } = t;
			let { name: o, newest: s, overtakenBy: c, offered: l } = e;
			let u = l === void 0 || (0, a.ls)(l, e);
			return html`<li class="rung ${s ? c === void 0 ? "ahead" : "overtaken" : "empty"}">
<h3>${o}</h3>
${s ? released(s, n) : html`<p class="version none">None yet</p>`}
${l && (s || l.kind === "version") && html`<p class="offer ${u ? "right" : "wrong"}">${(0, a.qN)(l, s?.version)}</p>`}
${c !== void 0 && !l && html`<p class="offer">Overtaken by ${c}</p>`}
${o === "live" && s && i.commits.length > 0 && behind(i, n)}
${t.channels.flatMap(({ name: e, promotion: t }) => t?.from === o && t.commits.length > 0 ? [flow(r.name, e, e, t)] : [])}
</li>`;
		}
		function released({ name: e, version: t, date: n, commit: i }, { url: a, at: o }) {
			let s = html_link(a && (0, f.Bg)(a, i), html`<code>${i.slice(0, 7)}</code>`, `Commit ${i.slice(0, 7)} of ${e}`);
			return html`${version(t, a && (0, f.XA)(a, e))}
<p class="when"><time datetime="${(0, r.r4)(n)}">${(0, r.mf)(n, o)}</time> ${s}</p>`;
		}
		function version(e, t) {
			let { core: n, suffix: r } = (0, a.m)(e);
			return html`<p class="version">${html_link(t, html`${n}${r !== "" && html`<small>${r}</small>`}`)}</p>`;
		}
		function behind(e, { url: t, config: n }) {
			let r = `${(0, a.Wt)(e)} behind ${n.branches.next}`;
			return html`<p class="behind">${html_link(e.since && t && (0, f.XH)(t, e.since, n.branches.next), r)}</p>`;
		}
		function flow(e, t, n, r) {
			let i = html`${r.commits.length}${!r.whole && "+"}`;
			let o = html`<span class="hidden">${(0, a.Wt)(r)} wait for ${n}</span>`;
			return html`<p class="flow"><a href="#${waitingId(e, t)}">${o}<span aria-hidden="true">${i} → ${n}</span></a></p>`;
		}
		function waitingId(e, t) {
			return `track:${e}:${t}`;
		}
		function tagTable({ track: e, tags: t, tagCount: n }, { url: r }) {
			if (t.length === 0) return;
			let i = t.slice(0, 50);
			return html`<details>
<summary>List ${i.length < n ? html`the newest ${i.length} of ${n} tags` : html`${n === 1 ? "the one tag" : `all ${n} tags`}`}</summary>
<table>
<caption class="hidden">Tags of ${e.name}, newest first</caption>
<thead><tr><th scope="col">Tag</th><th scope="col">Channel</th><th scope="col">Date</th><th scope="col">Commit</th></tr></thead>
<tbody>
${i.map((e) => row(e, r))}</tbody>
</table>
${i.length < n && rest(e.tag, r)}
</details>`;
		}
		function row({ name: e, version: t, date: n, commit: a, withdrawn: o }, s) {
			let c = html_link(s && (0, f.XA)(s, e), html`<code>${e}</code>`);
			let l = html`${(0, r.im)(n)}<span class="clock"> ${(0, r.qY)(n)}</span>`;
			let u = html_link(s && (0, f.Bg)(s, a), html`<code>${a.slice(0, 7)}</code>`);
			return html`<tr>
<th scope="row">${c}</th><td>${(0, i.ts)(t)}${o && html`, withdrawn`}</td><td><time datetime="${(0, r.r4)(n)}">${l}</time></td><td>${u}</td>
</tr>
`;
		}
		function rest(e, t) {
			if (t) return html`<p class="rest">${html_link(`${t}/tags`, "All tags of the repository")}</p>`;
			return html`<p class="rest">The rest: <code>git tag --list '${(0, d.sN)(e).replace("{version}", "*")}' --sort=-version:refname</code></p>`;
		}
		var p = n(9547);
		let m = [
			230,
			480,
			800
		];
		function placeLabels(e) {
			let t = [];
			for (let [n, r] of m.entries()) {
				let i = t.map((e) => spanOf(e, r));
				for (let a of e) {
					if (t.some(({ at: e, text: t }) => e === a.at && t === a.text)) continue;
					let e = {
						...a,
						anchor: anchorOf(a, r),
						size: n
					};
					let o = spanOf(e, r);
					if (i.some(([e, t]) => o[0] < t && e < o[1])) continue;
					i.push(o);
					t.push(e);
				}
			}
			return t;
		}
		function lengthOf({ text: e }, t) {
			return (e.length * 6.3 + 10) / t * 100;
		}
		function anchorOf(e, t) {
			let n = lengthOf(e, t) / 2;
			if (e.at - n < 0) return "start";
			return e.at + n > 100 ? "end" : "middle";
		}
		function spanOf(e, t) {
			let n = lengthOf(e, t);
			let r = {
				start: e.at,
				middle: e.at - n / 2,
				end: e.at - n
			}[e.anchor];
			return [r, r + n];
		}
		let h = 1.5;
		function makeScale(e, t) {
			let n = Math.min(e, t - 600);
			let r = t - n;
			let place = (e) => Math.round((h + (100 - 2 * h) * (e - n) / r) * 100) / 100;
			return {
				from: n,
				to: t,
				place
			};
		}
		let g = 3600;
		let _ = 86400;
		let v = [
			60,
			120,
			300,
			600,
			1800,
			g,
			3 * g,
			6 * g,
			12 * g,
			_,
			2 * _,
			7 * _,
			14 * _
		];
		let y = [
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
		function ticksOf({ from: e, to: t, place: n }) {
			let r = v.find((n) => (t - e) / n <= 7);
			return (r === void 0 ? monthsBetween(e, t) : multiples(r, e, t)).map((e) => ({
				at: n(e),
				label: labelOf(e, r)
			}));
		}
		function multiples(e, t, n) {
			let r = e >= 7 * _ ? 345600 : 0;
			let i = Math.ceil((t - r) / e) * e + r;
			return Array.from({ length: Math.max(0, Math.floor((n - i) / e) + 1) }, (t, n) => i + n * e);
		}
		function monthsBetween(e, t) {
			let [n, i] = [(0, r.Q$)(e), (0, r.Q$)(t)];
			let [a, o] = [n.getUTCFullYear() * 12, i.getUTCFullYear() * 12 + i.getUTCMonth()];
			let s = o - a - n.getUTCMonth() + 1;
			let c = y.find((e) => s / e <= 7) ?? s;
			let l = [];
			for (let n = a; n <= o; n += c) {
				let i = (0, r.ZV)(n);
				i >= e && i <= t && l.push(i);
			}
			return l;
		}
		function labelOf(e, t) {
			let n = (0, r.Q$)(e);
			if (t === void 0) return n.getUTCMonth() === 0 ? `${n.getUTCFullYear()}` : (0, r.UL)(e);
			let i = (0, r.qY)(e);
			return i === "00:00" ? (0, r.Ul)(e) : i;
		}
		function timeline({ track: e, channels: t, tags: n, tagCount: a }, o) {
			let s = t.flatMap(({ name: e, newest: t }) => t ? [e] : []).toReversed();
			let c = n.filter(({ version: e }) => s.includes((0, i.ts)(e)));
			let [l, u] = [c[0], c.at(-1)];
			if (!l || !u) return html`<p class="none">No tag yet. The first release starts the timeline.</p>`;
			let d = makeScale(u.date, Math.max(o, l.date));
			let f = `${c.length < a ? `The newest ${c.length} of ${a} tags` : `${n.length} tags`} of ${e.name} over time, ${(0, r.im)(u.date)} to ${(0, r.im)(l.date)}. All are in the list below.`;
			let p = s.length * 36 + 22;
			return html`<div class="timeline">
<ul class="lanes" aria-hidden="true">${s.map((e) => html`<li>${e}</li>`)}</ul>
<svg width="100%" height="${p}" role="img" aria-label="${f}">
${drawTicks(d, p)}${s.map((e, t) => drawLane(t))}${drawClimbs(c, s, d)}${s.map((e, t) => drawTags(c.filter(({ version: t }) => (0, i.ts)(t) === e), t, d))}
</svg>
</div>`;
		}
		function drawTicks(e, t) {
			let n = ticksOf(e);
			let r = placeLabels(n.map(({ at: e, label: t }) => ({
				at: e,
				text: t
			})).toReversed());
			return [...n.map(({ at: e }) => html`<line class="tick" x1="${e}%" x2="${e}%" y1="0" y2="${t - 22 + 4}"/>`), ...r.map(({ at: e, text: n, anchor: r, size: i }) => html`<text class="axis size${i}" x="${e}%" y="${t - 5}" text-anchor="${r}">${n}</text>`)];
		}
		function drawLane(e) {
			return html`<line class="lane" x1="0" x2="100%" y1="${middle(e)}" y2="${middle(e)}"/>`;
		}
		function drawClimbs(e, t, n) {
			let laneOf = ({ version: e }) => t.indexOf((0, i.ts)(e));
			return [...(0, p.$)(e.toReversed(), ({ version: e }) => (0, i.rT)(e)).values()].flatMap((e) => {
				let r = t.length;
				return e.map((t, i) => {
					let a = e[i - 1];
					if (laneOf(t) >= r) return;
					r = laneOf(t);
					return a && drawStep([n.place(a.date), middle(laneOf(a))], [n.place(t.date), middle(r)]);
				});
			});
		}
		function drawStep([e, t], [n, r]) {
			return html`<line class="climb" x1="${e}%" y1="${t}" x2="${n}%" y2="${r}"/>`;
		}
		function drawTags(e, t, n) {
			let [r] = e;
			let a = placeLabels(e.map(({ version: e, date: t }) => ({
				at: n.place(t),
				text: (0, i.qh)(e)
			})));
			let o = e.toReversed().map((e) => drawDot(e, e === r, t, n));
			let s = a.map(({ at: e, text: n, anchor: a, size: o }) => html`<text class="${`label size${o}${r && n === (0, i.qh)(r.version) ? " newest" : ""}`}" x="${e}%" y="${middle(t) + 17}" text-anchor="${a}">${n}</text>`);
			return [...o, ...s];
		}
		function drawDot({ name: e, version: t, date: n }, i, a, o) {
			let s = `dot${t.prerelease ? "" : " live"}${i ? " newest" : ""}`;
			let c = `${e}, ${(0, r.im)(n)} ${(0, r.qY)(n)} UTC`;
			return html`<circle class="${s}" cx="${o.place(n)}%" cy="${middle(a)}" r="${i ? 5.5 : 3.5}"><title>${c}</title></circle>`;
		}
		function middle(e) {
			return e * 36 + 13;
		}
		function waitingLists({ track: e, channels: t, unreleased: n, nextCut: r }, i) {
			let { next: a } = i.config.branches;
			let o = r.kind === "release" ? html`the next push cuts <code>${r.tag}</code>` : html`in no tag yet`;
			return [...n.commits.length > 0 ? [list(n, {
				id: waitingId(e.name, ""),
				where: html`on ${a}, ${o}`,
				to: a
			}, i)] : [], ...t.flatMap(({ name: t, promotion: n }) => n && n.commits.length > 0 ? [list(n, {
				id: waitingId(e.name, t),
				where: html`in <code>${n.tag.name}</code>, not yet in ${t}`,
				to: n.tag.name
			}, i)] : [])];
		}
		function list(e, { id: t, where: n, to: r }, { url: i }) {
			return html`<details>
<summary><b>${(0, a.Wt)(e)}</b> ${n}</summary>
<ul class="commits" id="${t}">
${e.commits.slice(0, 30).map(({ sha: e, subject: t }) => html`<li>${html_link(i && (0, f.Bg)(i, e), html`<code>${e.slice(0, 7)}</code>`)} <span>${t || "(no subject)"}</span></li>
`)}</ul>
<p class="rest">${waiting_rest(e, r, i)}</p>
</details>`;
		}
		function waiting_rest({ commits: e, since: t }, n, r) {
			let i = e.length > 30 && `… and ${e.length - 30} more. `;
			if (r === void 0) return html`${i}`;
			return t === void 0 ? html`${i}${html_link((0, f.cb)(r, n), `All commits up to ${n}`)}` : html`${i}${html_link((0, f.XH)(r, t, n), `Compare ${t} … ${n}`)}`;
		}
		function trackCard(e, t) {
			let { name: n, description: r, tag: i } = e.track;
			return html`<section class="card" aria-labelledby="track:${n}">
<header class="title"><h2 id="track:${n}" tabindex="-1">${n}</h2>${r !== void 0 && html`<p>${r}</p>`}<code>${(0, d.sN)(i)}</code></header>
${ladder(e, t)}
${timeline(e, t.at)}
<div class="lists">${waitingLists(e, t)}${tagTable(e, t)}</div>
</section>
`;
		}
		function statusPage(e, t) {
			let n = e.name === "" ? "Release status" : `${e.name} · Release status`;
			return render(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${t(u)}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${n}</title>
<style>${trusted(u)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${page_top(e)}
<main id="main" tabindex="-1">
${index(e)}${cards(e)}</main>
<footer><p>Made by <code>release-tracks status --html</code> at ${(0, r.r4)(e.at)}.</p></footer>
</body>
</html>
`);
		}
		function index({ tracks: e }) {
			if (e.length <= 8) return !1;
			return html`<nav class="card index" aria-label="Tracks"><ul>
${e.map(indexEntry)}</ul></nav>
`;
		}
		function indexEntry({ track: { name: e }, channels: t, unreleased: n }) {
			let r = t.find((e) => e.name === i.L8)?.newest;
			let o = n.commits.length > 0 && html` <b>${(0, a.Wt)(n)}</b>`;
			return html`<li><a href="#track:${e}">${e}</a> <span>${r ? (0, i.qh)(r.version) : "not live"}${o}</span></li>
`;
		}
		function cards(e) {
			let t = e.tracks.map((t) => trackCard(t, e));
			let n = health_invariants(e.violations);
			return e.violations.length > 0 ? [n, ...t] : [...t, n];
		}
		function page_top(e) {
			return html`<header class="top">
<div class="name"><p>Release status</p><h1>${e.name === "" ? "This repository" : html_link(e.url, e.name)}</h1></div>
<fieldset class="theme"><legend class="hidden">Colours</legend>
${[
				"Auto",
				"Light",
				"Dark"
			].map(themeChoice)}
</fieldset>
${healthLine(e.violations)}
<dl class="facts">
<div><dt>Next push</dt><dd>${nextPush(e)}</dd></div>
<div><dt>Branches</dt><dd>${(0, a.M9)(e)}</dd></div>
${e.lines.length > 0 && html`<div><dt>Lines</dt><dd>${e.lines.map((t) => html`${(0, a.ES)(t, e.config)}<br>`)}</dd></div>
`}<div><dt>As of</dt><dd><time datetime="${(0, r.r4)(e.at)}">${(0, r.im)(e.at)}, ${(0, r.qY)(e.at)} UTC</time></dd></div>
</dl>
</header>`;
		}
		function themeChoice(e, t) {
			return html`<label><input type="radio" name="theme" id="${e.toLowerCase()}"${t === 0 && html` checked`}><span>${e}</span></label>`;
		}
		function nextPush({ config: e, tracks: t }) {
			let n = (0, a.bl)(t);
			if (e.autoChannel === !1) return html`cuts nothing: auto-channel is false`;
			if (n.length === 0) return html`has nothing to cut now`;
			return html`cuts ${n.map(({ track: e, tag: t }, n) => html`${n > 0 && " "}<a href="#track:${e}"><code>${t}</code></a>`)}`;
		}
	})
};
