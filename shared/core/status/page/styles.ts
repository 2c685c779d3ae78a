import { TRACK_STYLES } from './track-styles.ts'

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
`

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
`

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
.index ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.2rem 1.25rem}
.index li{display:flex;gap:.6rem;justify-content:space-between}
.index span{color:var(--soft);text-align:right}
.index b{color:var(--wait);font-weight:600}
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
.fix{margin-top:.35rem;display:flex;gap:.75rem;align-items:baseline;padding:.5rem .75rem;border-radius:8px;background:var(--ground)}
.fix span{flex:none;font-size:.8125rem;color:var(--soft)}
.fix code{user-select:all}
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
.violations{margin-left:0}.fix{display:block}
}
@media print{
:root,:root:has(input){color-scheme:light;--ground:#fff}
body{padding:0;max-width:none;font-size:10pt}
.theme,.skip{display:none}
.card{break-inside:avoid-page;border-color:#bbb}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit}
}
`

/** The page's style sheet: all of it its own, no font or image loaded. */
export const STYLES = COLOURS + TEXT + PAGE + TRACK_STYLES
