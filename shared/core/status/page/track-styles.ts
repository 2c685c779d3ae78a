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
`

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
`

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
`

/** How a track's card looks. */
export const TRACK_STYLES = LADDER + TIMELINE + LISTS
