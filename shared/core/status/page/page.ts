import { formatDay, formatInstant, formatTimeOfDay } from '../../text/date.ts'
import { formatVersion, LIVE } from '../../versions/version.ts'
import type { Status, TrackStatus } from '../status.ts'
import { countCommits, cutsOf, describeBranches, describeLine } from '../words.ts'
import { healthLine, invariants } from './health.ts'
import { type Html, html, link, render, trusted } from './html.ts'
import { STYLES } from './styles.ts'
import { trackCard } from './track-card.ts'

/**
 * Makes the status as one page that loads nothing, runs nothing and asks nothing of any server. The same for the same status.
 * Nothing on it is a script; its policy allows its own style sheet and no more.
 * `digest` gives the SHA-256 of a text in base64, by which the policy knows the style sheet (CSP level 3, hash-source).
 */
export function statusPage(status: Status, digest: (text: string) => string): string {
  const title = status.name === '' ? 'Release status' : `${status.name} · Release status`
  const policy = `default-src 'none'; style-src 'sha256-${digest(STYLES)}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
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
${top(status)}
<main id="main" tabindex="-1">
${index(status)}${cards(status)}</main>
<footer><p>Made by <code>release-tracks status --html</code> at ${formatInstant(status.at)}.</p></footer>
</body>
</html>
`
  return render(page)
}

/** So many tracks are found without an index. */
const MOST_WITHOUT_INDEX = 8

/** Links to all tracks, each with what its users of live have. */
function index({ tracks }: Status): Html | false {
  if (tracks.length <= MOST_WITHOUT_INDEX) return false
  return html`<nav class="card index" aria-label="Tracks"><ul>
${tracks.map(indexEntry)}</ul></nav>
`
}

function indexEntry({ track: { name }, channels, unreleased }: TrackStatus): Html {
  const live = channels.find((channel) => channel.name === LIVE)?.newest
  const waits = unreleased.commits.length > 0 && html` <b>${countCommits(unreleased)}</b>`
  return html`<li><a href="#track:${name}">${name}</a> <span>${live ? formatVersion(live.version) : 'not live'}${waits}</span></li>
`
}

/** What is broken comes first. */
function cards(status: Status): Html[] {
  const tracks = status.tracks.map((track) => trackCard(track, status))
  const rules = invariants(status.violations)
  return status.violations.length > 0 ? [rules, ...tracks] : [...tracks, rules]
}

function top(status: Status): Html {
  return html`<header class="top">
<div class="name"><p>Release status</p><h1>${status.name === '' ? 'This repository' : link(status.url, status.name)}</h1></div>
<fieldset class="theme"><legend class="hidden">Colours</legend>
${['Auto', 'Light', 'Dark'].map(themeChoice)}
</fieldset>
${healthLine(status.violations)}
<dl class="facts">
<div><dt>Next push</dt><dd>${nextPush(status)}</dd></div>
<div><dt>Branches</dt><dd>${describeBranches(status)}</dd></div>
${
  status.lines.length > 0 &&
  html`<div><dt>Lines</dt><dd>${status.lines.map((line) => html`${describeLine(line, status.config)}<br>`)}</dd></div>
`
}<div><dt>As of</dt><dd><time datetime="${formatInstant(status.at)}">${formatDay(status.at)}, ${formatTimeOfDay(status.at)} UTC</time></dd></div>
</dl>
</header>`
}

/** A radio button; the style sheet looks for those with the ids `light` and `dark`. */
function themeChoice(name: string, index: number): Html {
  const id = name.toLowerCase()
  return html`<label><input type="radio" name="theme" id="${id}"${index === 0 && html` checked`}><span>${name}</span></label>`
}

function nextPush({ config, tracks }: Status): Html {
  const cuts = cutsOf(tracks)
  if (config.autoChannel === false) return html`cuts nothing: auto-channel is false`
  if (cuts.length === 0) return html`has nothing to cut now`
  return html`cuts ${cuts.map(({ track, tag }, index) => html`${index > 0 && ' '}<a href="#track:${track}"><code>${tag}</code></a>`)}`
}
