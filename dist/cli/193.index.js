export const id = 193;
export const ids = [193];
export const modules = {

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups values by key, in the order of their first. Map.groupBy is not in Node 20. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Makes a text from outside one line that reads as what it is: line ends become spaces, and unprintable characters and those
 * that turn the direction of writing, which would make a reader see another text, become U+FFFD.
 */
function oneLine(text) {
    return text
        .toWellFormed()
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusPage: () => (/* binding */ statusPage)
});

// EXTERNAL MODULE: ./build/shared/core/calendar.js
var calendar = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/shared/core/status/words.js
var status_words = __webpack_require__(8628);
// EXTERNAL MODULE: ./build/shared/core/invariants/rules.js + 2 modules
var rules = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/shared/core/one-line.js
var one_line = __webpack_require__(5541);
;// CONCATENATED MODULE: ./build/shared/core/status/page/html.js

const MARKUP = Symbol('markup');
/**
 * Makes markup out of a template. The one door between values from outside and the page: every value is escaped, for text
 * and for attributes in double quotes alike, unless it is markup itself.
 */
function html(parts, ...values) {
    return { [MARKUP]: parts.map((part, index) => part + render(index < values.length ? values[index] : '')).join('') };
}
/** Takes in a text of this project's own, such as its style sheet, as it is. Never for a value from outside. */
function trusted(text) {
    return { [MARKUP]: text };
}
/** Writes markup out as text. */
function render(content) {
    if (content === undefined || content === false)
        return '';
    if (typeof content === 'string')
        return escapeText(content);
    if (typeof content === 'number')
        return `${content}`;
    return isList(content) ? content.map(render).join('') : content[MARKUP];
}
function isList(content) {
    return Array.isArray(content);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeText(text) {
    return (0,one_line/* oneLine */.T)(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
/** A link to a web address; without an address, or with one that is not http or https, the content alone. */
function html_link(url, content, label) {
    if (url === undefined || !/^https?:\/\//i.test(url))
        return html `${content}`;
    return html `<a href="${url}"${label !== undefined && html ` aria-label="${label}"`}>${content}</a>`;
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/health.js



/** One line for the top of the page: all is well, or how much is not. */
function healthLine(violations) {
    const [kind, sign] = violations.length === 0 ? ['good', '✓'] : ['bad', '!'];
    return html `<p class="health ${kind}"><a href="#invariants"><span aria-hidden="true">${sign}</span> ${(0,status_words/* describeHealth */.gw)(violations)}</a></p>`;
}
/** Every invariant, and under those that are broken what breaks them, each with the command that mends it. */
function invariants(violations) {
    return html `<section class="card" aria-labelledby="invariants">
<header class="title"><h2 id="invariants" tabindex="-1">Invariants</h2><p>What must be true of branches, tags, version files and manifests</p></header>
<ul class="rules">
${rules/* RULES */.y.map(({ name, meaning }) => rule(name, meaning, violations.filter((violation) => violation.rule === name)))}</ul>
</section>
`;
}
function rule(name, meaning, broken) {
    const [kind, sign, word] = broken.length === 0 ? ['holds', '✓', 'Holds:'] : ['broken', '!', 'Broken:'];
    const mark = html `<span class="mark" aria-hidden="true">${sign}</span><span class="hidden">${word}</span>`;
    const list = broken.length > 0 && html `<ul class="violations">${broken.map(violation)}</ul>`;
    return html `<li class="${kind}"><p>${mark} ${meaning} <code>${name}</code></p>${list}</li>
`;
}
function violation({ subject, message, command }) {
    const about = !message.includes(subject) && html `<code>${subject}</code> `;
    return html `<li><p>${about}${message}</p><p class="mend"><span>Mend it</span> <code>${command}</code></p></li>`;
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/track-styles.js
/** A row from `next` to live on a rail; on a phone a column. The rail leads to the right, so what waits stands at its end. */
const LADDER = `.ladder{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);margin:1.2rem 0 1.5rem}
.rung{position:relative;padding:1.9rem 1rem 0 0}
.rung::before{content:"";position:absolute;top:.55rem;left:0;right:0;height:2px;background:var(--line)}
.rung:last-child::before{display:none}
.rung::after{content:"";position:absolute;top:calc(.55rem - 5px);left:0;width:12px;height:12px;border-radius:50%;background:var(--card);border:2px solid var(--edge)}
.ahead::after{background:var(--link);border-color:var(--link)}
.overtaken::after{border-color:var(--link)}
.branch::after{top:calc(.55rem - 3px);width:8px;height:8px;background:var(--edge);border:0}
.version{font-size:clamp(1.15rem,1.9vw,1.5rem);line-height:1.3;font-weight:600;letter-spacing:-.015em}
.version small{white-space:nowrap;font-size:max(.6em,.75rem);font-weight:500;letter-spacing:0;color:var(--soft)}
.version.none,.branch .version,.overtaken .version{font-weight:400;color:var(--soft)}
.version.none{font-size:1.0625rem;line-height:1.95rem}
.version.stopped{color:var(--wait)}
.when,.offer,.behind{font-size:.8125rem;color:var(--soft)}
.when code{font-size:.75rem}
.when a,.when code{margin-left:.25rem;white-space:nowrap}
.branch .when a,.branch .when code{margin:0}
.offer.right::before{content:"✓ ";color:var(--good)}
.offer.wrong{color:var(--wait)}
.offer.wrong::before{content:"! ";font-weight:700}
.flow{position:absolute;top:0;right:.5rem}
.flow+.flow{top:1.4rem}
.flow a{display:block;padding:.02rem .5rem;border-radius:1rem;font-size:.75rem;line-height:1.15rem;font-weight:600;color:var(--wait);background:var(--wait-ground);box-shadow:0 0 0 3px var(--card)}
@media (max-width:46rem){
.ladder{display:block;margin:.9rem 0 1.1rem}
.rung{padding:0 0 1rem 1.6rem}
.rung:last-child{padding-bottom:0}
.rung::before{top:.5rem;bottom:-.5rem;left:5px;right:auto;width:2px;height:auto}
.rung::after{top:.25rem}
.version{font-size:1.25rem}
.flow,.flow+.flow{position:absolute;top:0;right:0}
}
`;
const TIMELINE = `.timeline{container-type:inline-size;display:grid;grid-template-columns:auto 1fr;column-gap:.9rem;padding-top:.9rem;border-top:1px solid var(--line)}
.timeline svg{display:block;overflow:visible}
.lanes{font-size:.75rem;color:var(--soft)}
.lanes li{height:36px;line-height:26px}
.lane{stroke:var(--line);stroke-width:1}
.tick{stroke:var(--line);stroke-width:1;stroke-dasharray:1 4}
.climb{stroke:var(--edge);stroke-width:1.25}
.dot{fill:var(--card);stroke:var(--link);stroke-width:1.5}
.dot.live,.dot.newest{fill:var(--link)}
.dot.newest{stroke:var(--card);stroke-width:2}
.label,.axis{font:11px var(--sans);fill:var(--soft)}
.label.newest{fill:var(--ink);font-weight:600}
.label{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
@container (max-width:56rem){.size2{display:none}}
@container (max-width:34rem){.size1{display:none}}
.none{color:var(--soft)}
`;
const LISTS = `.lists{margin-top:.6rem}
details{border-top:1px solid var(--line)}
summary{padding:.5rem 0;cursor:pointer;color:var(--soft);border-radius:3px}
summary b{color:var(--ink);font-weight:600}
summary:hover{color:var(--ink)}
.commits{padding:.1rem 0 .3rem;display:grid;gap:.3rem}
.commits li{display:grid;grid-template-columns:4.6rem 1fr}
.rest{font-size:.8125rem;color:var(--soft);padding-bottom:.75rem}
table{width:100%;border-collapse:collapse;margin:.1rem 0 .6rem}
th,td{text-align:left;padding:.32rem .75rem .32rem 0;font-weight:400;vertical-align:baseline;border-top:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--soft);border:0}
thead th,td{overflow-wrap:break-word}
td{color:var(--soft)}
time{white-space:nowrap}
@media (max-width:40rem){
.clock,th:nth-child(4),td:nth-child(4){display:none}
.commits li{grid-template-columns:1fr}
}
`;
/** How a track's card looks. */
const TRACK_STYLES = LADDER + TIMELINE + LISTS;

;// CONCATENATED MODULE: ./build/shared/core/status/page/styles.js

/** Colours as pairs for light and dark; each text on its ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). */
const COLOURS = `:root{color-scheme:light dark;
--ground:light-dark(#f5f6f8,#0d1014);--card:light-dark(#fff,#14181e);--line:light-dark(#e0e4e9,#282f38);--edge:light-dark(#c3cad3,#3d4753);
--ink:light-dark(#161b22,#e8ecf1);--soft:light-dark(#56606c,#98a3b0);--link:light-dark(#0b57b0,#86b9ff);
--good:light-dark(#11632a,#67d482);--good-ground:light-dark(#e5f4e9,#11281a);
--wait:light-dark(#7a4a00,#ecbb55);--wait-ground:light-dark(#fdf1d7,#2c2311);
--bad:light-dark(#a8231a,#ff9a90);--bad-ground:light-dark(#fdebe9,#351614);
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
:root:has(#light:checked){color-scheme:light}
:root:has(#dark:checked){color-scheme:dark}
`;
const TEXT = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;padding:1.75rem clamp(1rem,3vw,2.5rem) 2rem;max-width:80rem;background:var(--ground);color:var(--ink);font:400 .9375rem/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd,figure,fieldset{margin:0;padding:0;border:0;min-width:0}
ul,ol{list-style:none}
h1{font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}
h3{font-size:.8125rem;line-height:1.5;font-weight:600;letter-spacing:.01em;color:var(--soft)}
code{font:.85em/1.4 var(--mono)}
a{color:var(--link);text-decoration:none;border-radius:3px}
a:hover{text-decoration:underline;text-underline-offset:.18em}
h1 a,.version a,th a{color:inherit}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[tabindex="-1"]:focus{outline:none}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem .9rem;background:var(--card);border:1px solid var(--edge);z-index:1}
.skip:focus{top:1rem}
`;
const PAGE = `.top{display:grid;grid-template-columns:1fr auto;gap:1.1rem 1.5rem;align-items:center;margin-bottom:1.75rem}
.name p{color:var(--soft);font-size:.8125rem}
.theme{display:flex;border:1px solid var(--edge);border-radius:7px;background:var(--card);align-self:start}
.theme label{position:relative;cursor:pointer}
.theme input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.theme span{display:block;padding:.22rem .7rem;font-size:.8125rem;color:var(--soft);border-radius:6px}
.theme input:checked+span{color:var(--ink);background:var(--line)}
.theme input:focus-visible+span{outline:2px solid var(--link);outline-offset:1px}
.health{justify-self:start;grid-column:1/-1}
.health a{display:inline-flex;align-items:center;gap:.55rem;padding:.4rem .95rem .4rem .5rem;border-radius:2rem;font-weight:600;color:inherit}
.health span,.mark{display:inline-grid;place-items:center;flex:none;width:1.4em;height:1.4em;border-radius:50%;font-size:.8em;font-weight:700;line-height:1}
.health.good{color:var(--good)}.health.good a{background:var(--good-ground)}
.health.bad{color:var(--bad)}.health.bad a{background:var(--bad-ground)}
.health.good span,.holds .mark{background:var(--good);color:var(--card)}
.health.bad span,.broken .mark{background:var(--bad);color:var(--card)}
.facts{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.5rem 2.25rem}
.facts dt{font-size:.8125rem;color:var(--soft)}
.facts dd a{margin-right:.35rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.35rem 1.5rem 1rem;margin-bottom:1.25rem}
.title{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}
.title p{color:var(--soft)}
.title code{margin-left:auto;color:var(--soft)}
.rules{margin-top:.75rem}
.rules>li{padding:.5rem 0;border-top:1px solid var(--line)}
.rules>li:first-child{border-top:0}
.rules>li>p{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem}
.rules>li>p code{color:var(--soft);margin-left:auto}
.mark{font-size:.7rem}
.broken>p{font-weight:600;color:var(--bad)}
.violations{margin:.5rem 0 .25rem 1.6rem;display:grid;gap:.9rem}
.mend{margin-top:.35rem;display:flex;gap:.75rem;align-items:baseline;padding:.5rem .75rem;border-radius:8px;background:var(--ground)}
.mend span{flex:none;font-size:.8125rem;color:var(--soft)}
.mend code{user-select:all}
footer{color:var(--soft);font-size:.8125rem;padding:.25rem .25rem 0}
@media (min-width:72rem){
.top{grid-template-columns:auto 1fr auto;gap:1.1rem 2.25rem}
.name{grid-column:1/3}
.health{grid-column:1;align-self:start;padding-top:.3rem}
.facts{grid-column:2/-1;gap:.5rem 1.9rem}
}
@media (min-width:110rem){html{font-size:115%}}
@media (max-width:40rem){
.top{gap:.9rem;grid-template-columns:1fr}
.theme{order:1;justify-self:start}
h1{font-size:1.4rem}
.card{padding:1.1rem 1rem .75rem;border-radius:10px}
.title code,.rules>li>p code{margin-left:0}
.title{display:block}
.rules>li>p{display:block}.mark{margin-right:.35rem}.rules>li>p code{display:none}
.violations{margin-left:0}.mend{display:block}
}
@media print{
:root,:root:has(input){color-scheme:light;--ground:#fff}
body{padding:0;max-width:none;font-size:10pt}
.theme,.skip{display:none}
.card{break-inside:avoid-page;border-color:#bbb}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit}
}
`;
/** The page's style sheet: all of it its own, no font or image loaded. */
const STYLES = COLOURS + TEXT + PAGE + TRACK_STYLES;

// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/changelog/repository-url.js
var repository_url = __webpack_require__(1007);
;// CONCATENATED MODULE: ./build/shared/core/status/page/ladder.js




/** The way of a track's versions as a list: the branch `next`, then the channels up to live; on each what the one after it lacks. */
function ladder(status, page) {
    return html `<ol class="ladder">
${branchRung(status, page)}${status.channels.map((channel) => channelRung(channel, status, page))}
</ol>`;
}
/** Where new commits are. */
function branchRung({ track, unreleased, nextCut }, { config, branches, url }) {
    const waiting = unreleased.commits.length > 0 && config.autoChannel !== false ? config.autoChannel : undefined;
    const head = html_link(url && (0,repository_url/* commitUrl */.Bg)(url, branches.next), html `<code>${branches.next.slice(0, 7)}</code>`);
    return html `<li class="rung branch">
<h3>${config.branches.next}</h3>
${nextCut.kind === 'release' ? version(nextCut.version, undefined) : html `<p class="version none ${nextCut.kind}">${stateOf(nextCut, unreleased)}</p>`}
<p class="when">${nextCut.kind === 'release' ? html `cut by the next push` : html `at ${head}`}</p>
${nextCut.kind === 'stopped' && html `<p class="offer wrong">${nextCut.reason}</p>`}
${waiting !== undefined && flow(track.name, '', waiting, unreleased)}
</li>`;
}
/** What is said of commits that no push turns into a version now. */
function stateOf({ kind }, unreleased) {
    if (kind === 'stopped')
        return 'Stopped';
    return unreleased.commits.length > 0 ? `${(0,status_words/* countCommits */.Wt)(unreleased)} in no tag` : 'Nothing new';
}
function channelRung(channel, status, page) {
    const { track, sinceLive } = status;
    const { name, newest, overtakenBy, offered } = channel;
    const isRight = offered === undefined || (0,status_words/* isOfferRight */.ls)(offered, channel);
    const kind = newest ? (overtakenBy === undefined ? 'ahead' : 'overtaken') : 'empty';
    return html `<li class="rung ${kind}">
<h3>${name}</h3>
${newest ? released(newest, page) : html `<p class="version none">None yet</p>`}
${offered && (newest || offered.kind === 'version') && html `<p class="offer ${isRight ? 'right' : 'wrong'}">${(0,status_words/* describeOffer */.qN)(offered, newest?.version)}</p>`}
${overtakenBy !== undefined && !offered && html `<p class="offer">Overtaken by ${overtakenBy}</p>`}
${name === 'live' && newest && sinceLive.commits.length > 0 && behind(sinceLive, page)}
${status.channels.flatMap(({ name: above, promotion }) => promotion?.from === name && promotion.commits.length > 0 ? [flow(track.name, above, above, promotion)] : [])}
</li>`;
}
function released({ name, version: number, date, commit }, { url, at }) {
    const sha = html_link(url && (0,repository_url/* commitUrl */.Bg)(url, commit), html `<code>${commit.slice(0, 7)}</code>`, `Commit ${commit.slice(0, 7)} of ${name}`);
    return html `${version(number, url && (0,repository_url/* releaseUrl */.XA)(url, name))}
<p class="when"><time datetime="${(0,calendar/* formatInstant */.r4)(date)}">${(0,calendar/* formatShortDay */.mf)(date, at)}</time> ${sha}</p>`;
}
function version(number, url) {
    const { core, suffix } = (0,status_words/* partsOfVersion */.m)(number);
    return html `<p class="version">${html_link(url, html `${core}${suffix !== '' && html `<small>${suffix}</small>`}`)}</p>`;
}
/** How far live is behind. */
function behind(since, { url, config }) {
    const words = `${(0,status_words/* countCommits */.Wt)(since)} behind ${config.branches.next}`;
    return html `<p class="behind">${html_link(since.since && url && (0,repository_url/* compareUrl */.XH)(url, since.since, config.branches.next), words)}</p>`;
}
/** What waits to go on, with a link to the list of it. */
function flow(track, id, to, waiting) {
    const count = html `${waiting.commits.length}${!waiting.whole && '+'}`;
    const words = html `<span class="hidden">${(0,status_words/* countCommits */.Wt)(waiting)} wait for ${to}</span>`;
    return html `<p class="flow"><a href="#${waitingId(track, id)}">${words}<span aria-hidden="true">${count} → ${to}</span></a></p>`;
}
/** The id of a list of waiting commits; `channel` is the one that lacks them, empty for what has no tag at all. */
function waitingId(track, channel) {
    return `track:${track}:${channel}`;
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/status/page/tag-table.js





/** So many tags are listed; the repository has the rest. */
const LISTED = 50;
/** The newest tags of a track as a table that opens on a click. */
function tagTable({ track, tags, tagCount }, { url }) {
    if (tags.length === 0)
        return undefined;
    const shown = tags.slice(0, LISTED);
    const title = shown.length < tagCount
        ? html `the newest ${shown.length} of ${tagCount} tags`
        : html `${tagCount === 1 ? 'the one tag' : `all ${tagCount} tags`}`;
    return html `<details>
<summary>List ${title}</summary>
<table>
<caption class="hidden">Tags of ${track.name}, newest first</caption>
<thead><tr><th scope="col">Tag</th><th scope="col">Channel</th><th scope="col">Date</th><th scope="col">Commit</th></tr></thead>
<tbody>
${shown.map((tag) => row(tag, url))}</tbody>
</table>
${shown.length < tagCount && rest(track.tag, url)}
</details>`;
}
function row({ name, version, date, commit }, url) {
    const tag = html_link(url && (0,repository_url/* releaseUrl */.XA)(url, name), html `<code>${name}</code>`);
    const day = html `${(0,calendar/* formatDay */.im)(date)}<span class="clock"> ${(0,calendar/* formatTimeOfDay */.qY)(date)}</span>`;
    const sha = html_link(url && (0,repository_url/* commitUrl */.Bg)(url, commit), html `<code>${commit.slice(0, 7)}</code>`);
    return html `<tr>
<th scope="row">${tag}</th><td>${(0,core_version/* channelOf */.ts)(version)}</td><td><time datetime="${(0,calendar/* formatInstant */.r4)(date)}">${day}</time></td><td>${sha}</td>
</tr>
`;
}
function rest(template, url) {
    if (url)
        return html `<p class="rest">${html_link(`${url}/tags`, 'All tags of the repository')}</p>`;
    const pattern = (0,tag_template/* formatTemplate */.sN)(template).replace('{version}', '*');
    return html `<p class="rest">The rest: <code>git tag --list '${pattern}' --sort=-version:refname</code></p>`;
}

// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/shared/core/status/page/labels.js
/** The lengths in CSS pixels that labels are laid out for: a phone, a tablet, a desk. The style sheet shows those of its size. */
const WIDTHS = [230, 480, 800];
/** An estimate for text of 11 px; tags are mostly digits, dots and lower case letters. */
const CHARACTER = 6.3;
const GAP = 10;
/** Gives places to as many texts as do not overlap, the first ones first; what has room on a short line is also on a longer one. */
function placeLabels(wishes) {
    const placed = [];
    for (const [size, width] of WIDTHS.entries()) {
        const taken = placed.map((label) => spanOf(label, width));
        for (const wish of wishes) {
            if (placed.some(({ at, text }) => at === wish.at && text === wish.text))
                continue;
            const label = { ...wish, anchor: anchorOf(wish, width), size };
            const span = spanOf(label, width);
            if (taken.some(([start, end]) => span[0] < end && start < span[1]))
                continue;
            taken.push(span);
            placed.push(label);
        }
    }
    return placed;
}
function lengthOf({ text }, width) {
    return ((text.length * CHARACTER + GAP) / width) * 100;
}
function anchorOf(wish, width) {
    const half = lengthOf(wish, width) / 2;
    if (wish.at - half < 0)
        return 'start';
    return wish.at + half > 100 ? 'end' : 'middle';
}
function spanOf(label, width) {
    const length = lengthOf(label, width);
    const start = { start: label.at, middle: label.at - length / 2, end: label.at - length }[label.anchor];
    return [start, start + length];
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/scale.js

/** What is kept free at both ends, in percent. */
const EDGE = 1.5;
const SHORTEST = 600;
/** Makes the scale from a first moment to a last one; a shorter time than ten minutes is not spread out. */
function makeScale(first, last) {
    const from = Math.min(first, last - SHORTEST);
    const length = last - from;
    const place = (seconds) => Math.round((EDGE + ((100 - 2 * EDGE) * (seconds - from)) / length) * 100) / 100;
    return { from, to: last, place };
}
/** At most so many lines. */
const MOST_TICKS = 7;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const STEPS = [
    ...[MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE],
    ...[HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR],
    ...[DAY, 2 * DAY, 7 * DAY, 14 * DAY],
];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** The first Monday of 1970. */
const MONDAY = 4 * DAY;
/** The lines of the calendar between both ends of a scale: minutes, hours, days, months or years, as many as fit. */
function ticksOf({ from, to, place }) {
    const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS);
    const moments = step === undefined ? monthsBetween(from, to) : multiples(step, from, to);
    return moments.map((seconds) => ({ at: place(seconds), label: labelOf(seconds, step) }));
}
function multiples(step, from, to) {
    const offset = step >= 7 * DAY ? MONDAY : 0;
    const first = Math.ceil((from - offset) / step) * step + offset;
    return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}
function monthsBetween(from, to) {
    const [begin, end] = [(0,calendar/* calendarTime */.S1)(from), (0,calendar/* calendarTime */.S1)(to)];
    const months = (end.year - begin.year) * 12 + end.month - begin.month + 1;
    const step = MONTH_STEPS.find((each) => months / each <= MOST_TICKS) ?? months;
    const found = [];
    for (let month = begin.year * 12; month <= end.year * 12 + end.month - 1; month += step) {
        const seconds = (0,calendar/* monthStart */.ZV)(0, month + 1);
        if (seconds >= from && seconds <= to)
            found.push(seconds);
    }
    return found;
}
function labelOf(seconds, step) {
    const { year, month, hour, minute } = (0,calendar/* calendarTime */.S1)(seconds);
    if (step === undefined)
        return month === 1 ? `${year}` : (0,calendar/* monthName */.g6)(month);
    return hour === 0 && minute === 0 ? (0,calendar/* formatDayOfYear */.Ul)(seconds) : (0,calendar/* formatTimeOfDay */.qY)(seconds);
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/timeline.js






const LANE = 36;
const DOT = 13;
const AXIS = 22;
/**
 * The tags of a track over time: a lane for each channel that has one, live at the top, a dot a tag, and a line that climbs with each X.Y.Z from
 * lane to lane. Places are in percent and sizes in pixels, so that it fits every width and its texts stay as they are.
 */
function timeline({ track, channels, tags, tagCount }, now) {
    const lanes = channels.flatMap(({ name, newest }) => (newest ? [name] : [])).toReversed();
    const shown = tags.filter(({ version }) => lanes.includes((0,core_version/* channelOf */.ts)(version)));
    const [newest, oldest] = [shown[0], shown.at(-1)];
    if (!newest || !oldest)
        return html `<p class="none">No tag yet. The first release starts the timeline.</p>`;
    const scale = makeScale(oldest.date, Math.max(now, newest.date));
    const count = shown.length < tagCount ? `The newest ${shown.length} of ${tagCount} tags` : `${tags.length} tags`;
    const words = `${count} of ${track.name} over time, ${(0,calendar/* formatDay */.im)(oldest.date)} to ${(0,calendar/* formatDay */.im)(newest.date)}. All are in the list below.`;
    const height = lanes.length * LANE + AXIS;
    return html `<div class="timeline">
<ul class="lanes" aria-hidden="true">${lanes.map((lane) => html `<li>${lane}</li>`)}</ul>
<svg width="100%" height="${height}" role="img" aria-label="${words}">
${drawTicks(scale, height)}${lanes.map((_, lane) => drawLane(lane))}${drawClimbs(shown, lanes, scale)}${lanes.map((name, lane) => drawTags(shown.filter(({ version }) => (0,core_version/* channelOf */.ts)(version) === name), lane, scale))}
</svg>
</div>`;
}
function drawTicks(scale, height) {
    const ticks = ticksOf(scale);
    const labels = placeLabels(ticks.map(({ at, label }) => ({ at, text: label })).toReversed());
    return [
        ...ticks.map(({ at }) => html `<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${height - AXIS + 4}"/>`),
        ...labels.map(({ at, text, anchor, size }) => html `<text class="axis size${size}" x="${at}%" y="${height - 5}" text-anchor="${anchor}">${text}</text>`),
    ];
}
function drawLane(lane) {
    return html `<line class="lane" x1="0" x2="100%" y1="${middle(lane)}" y2="${middle(lane)}"/>`;
}
/** A line for each step up of an X.Y.Z: from its tag before to the first one on a higher lane than all before it. */
function drawClimbs(tags, lanes, scale) {
    const laneOf = ({ version }) => lanes.indexOf((0,core_version/* channelOf */.ts)(version));
    const climbs = [...(0,group/* groupBy */.$)(tags.toReversed(), ({ version }) => (0,core_version/* formatCore */.rT)(version)).values()];
    return climbs.flatMap((climb) => {
        let top = lanes.length;
        return climb.map((tag, index) => {
            const before = climb[index - 1];
            if (laneOf(tag) >= top)
                return undefined;
            top = laneOf(tag);
            return (before && drawStep([scale.place(before.date), middle(laneOf(before))], [scale.place(tag.date), middle(top)]));
        });
    });
}
function drawStep([x1, y1], [x2, y2]) {
    return html `<line class="climb" x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`;
}
/** The tags of a lane, the newest first; the newest is drawn last and gets its label first. */
function drawTags(tags, lane, scale) {
    const [newest] = tags;
    const labels = placeLabels(tags.map(({ version, date }) => ({ at: scale.place(date), text: (0,core_version/* formatVersion */.qh)(version) })));
    const dots = tags.toReversed().map((tag) => drawDot(tag, tag === newest, lane, scale));
    const texts = labels.map(({ at, text, anchor, size }) => {
        const kind = `label size${size}${newest && text === (0,core_version/* formatVersion */.qh)(newest.version) ? ' newest' : ''}`;
        return html `<text class="${kind}" x="${at}%" y="${middle(lane) + 17}" text-anchor="${anchor}">${text}</text>`;
    });
    return [...dots, ...texts];
}
function drawDot({ name, version, date }, newest, lane, scale) {
    const kind = `dot${version.prerelease ? '' : ' live'}${newest ? ' newest' : ''}`;
    const words = `${name}, ${(0,calendar/* formatDay */.im)(date)} ${(0,calendar/* formatTimeOfDay */.qY)(date)} UTC`;
    return html `<circle class="${kind}" cx="${scale.place(date)}%" cy="${middle(lane)}" r="${newest ? 5.5 : 3.5}"><title>${words}</title></circle>`;
}
function middle(lane) {
    return lane * LANE + DOT;
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/waiting.js




/** More of one list are left to the page that compares. */
const MOST = 30;
/** The lists of what waits in a track: for its next tag, and on each channel for the one above. */
function waitingLists({ track, channels, unreleased, nextCut }, status) {
    const { next } = status.config.branches;
    const cut = nextCut.kind === 'release' ? html `the next push cuts <code>${nextCut.tag}</code>` : html `in no tag yet`;
    const lists = unreleased.commits.length > 0
        ? [list(waitingId(track.name, ''), html `on ${next}, ${cut}`, unreleased, next, status)]
        : [];
    return [
        ...lists,
        ...channels.flatMap(({ name, promotion }) => promotion && promotion.commits.length > 0
            ? [
                list(waitingId(track.name, name), html `in <code>${promotion.tag.name}</code>, not yet in ${name}`, promotion, promotion.tag.name, status),
            ]
            : []),
    ];
}
function list(id, where, waiting, to, { url }) {
    return html `<details>
<summary><b>${(0,status_words/* countCommits */.Wt)(waiting)}</b> ${where}</summary>
<ul class="commits" id="${id}">
${waiting.commits.slice(0, MOST).map(({ sha, subject }) => {
        const commit = html_link(url && (0,repository_url/* commitUrl */.Bg)(url, sha), html `<code>${sha.slice(0, 7)}</code>`);
        return html `<li>${commit} <span>${subject || '(no subject)'}</span></li>
`;
    })}</ul>
<p class="rest">${waiting_rest(waiting, to, url)}</p>
</details>`;
}
/** How many more there are, and where all of them can be seen. */
function waiting_rest({ commits, since }, to, url) {
    const more = commits.length > MOST && `… and ${commits.length - MOST} more. `;
    if (url === undefined)
        return html `${more}`;
    return since === undefined
        ? html `${more}${html_link((0,repository_url/* historyUrl */.cb)(url, to), `All commits up to ${to}`)}`
        : html `${more}${html_link((0,repository_url/* compareUrl */.XH)(url, since, to), `Compare ${since} … ${to}`)}`;
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/track-card.js






/** One track: its ladder, its tags over time, what waits, and the list of its tags. */
function trackCard(track, status) {
    const { name, description, tag } = track.track;
    return html `<section class="card" aria-labelledby="track:${name}">
<header class="title"><h2 id="track:${name}" tabindex="-1">${name}</h2>${description !== undefined && html `<p>${description}</p>`}<code>${(0,tag_template/* formatTemplate */.sN)(tag)}</code></header>
${ladder(track, status)}
${timeline(track, status.at)}
<div class="lists">${waitingLists(track, status)}${tagTable(track, status)}</div>
</section>
`;
}

;// CONCATENATED MODULE: ./build/shared/core/status/page/page.js






/**
 * Makes the status as one page that loads nothing, runs nothing and asks nothing of any server. The same for the same status.
 * Nothing on it is a script; its policy allows its own style sheet and no more.
 * `digest` gives the SHA-256 of a text in base64, by which the policy knows the style sheet (CSP level 3, hash-source).
 */
function statusPage(status, digest) {
    const title = status.name === '' ? 'Release status' : `${status.name} · Release status`;
    const policy = `default-src 'none'; style-src 'sha256-${digest(STYLES)}'; base-uri 'none'; form-action 'none'`;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
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
${cards(status)}</main>
<footer><p>Made by <code>release-tracks status --html</code> at ${(0,calendar/* formatInstant */.r4)(status.at)}.</p></footer>
</body>
</html>
`;
    return render(page);
}
/** What is broken comes first. */
function cards(status) {
    const tracks = status.tracks.map((track) => trackCard(track, status));
    const rules = invariants(status.violations);
    return status.violations.length > 0 ? [rules, ...tracks] : [...tracks, rules];
}
function page_top(status) {
    return html `<header class="top">
<div class="name"><p>Release status</p><h1>${status.name === '' ? 'This repository' : html_link(status.url, status.name)}</h1></div>
<fieldset class="theme"><legend class="hidden">Colours</legend>
${['Auto', 'Light', 'Dark'].map(themeChoice)}
</fieldset>
${healthLine(status.violations)}
<dl class="facts">
<div><dt>Next push</dt><dd>${nextPush(status)}</dd></div>
<div><dt>Branches</dt><dd>${(0,status_words/* describeBranches */.M9)(status)}</dd></div>
<div><dt>As of</dt><dd><time datetime="${(0,calendar/* formatInstant */.r4)(status.at)}">${(0,calendar/* formatDay */.im)(status.at)}, ${(0,calendar/* formatTimeOfDay */.qY)(status.at)} UTC</time></dd></div>
</dl>
</header>`;
}
/** A radio button; the style sheet looks for those with the ids `light` and `dark`. */
function themeChoice(name, index) {
    const id = name.toLowerCase();
    return html `<label><input type="radio" name="theme" id="${id}"${index === 0 && html ` checked`}><span>${name}</span></label>`;
}
function nextPush({ config, tracks }) {
    const cuts = (0,status_words/* cutsOf */.bl)(tracks);
    if (config.autoChannel === false)
        return html `cuts nothing: auto-channel is false`;
    if (cuts.length === 0)
        return html `has nothing to cut now`;
    return html `cuts ${cuts.map(({ track, tag }, index) => html `${index > 0 && ' '}<a href="#track:${track}"><code>${tag}</code></a>`)}`;
}


/***/ })

};
