import { commitUrl, compareUrl, historyUrl } from '../../changelog/repository-url.ts'
import type { Pending, Status, TrackStatus } from '../status.ts'
import { countCommits } from '../words.ts'
import { type Html, html, link } from './html.ts'
import { waitingId } from './ladder.ts'

/** More of one list are left to the page that compares. */
const MOST = 30

/** The lists of what waits in a track: for its next tag, and on each channel for the one above. */
export function waitingLists({ track, channels, unreleased, nextCut }: TrackStatus, status: Status): Html[] {
  const { next } = status.config.branches
  const cut = nextCut.kind === 'release' ? html`the next push cuts <code>${nextCut.tag}</code>` : html`in no tag yet`
  const lists =
    unreleased.commits.length > 0
      ? [list(waitingId(track.name, ''), html`on ${next}, ${cut}`, unreleased, next, status)]
      : []
  return [
    ...lists,
    ...channels.flatMap(({ name, promotion }) =>
      promotion && promotion.commits.length > 0
        ? [
            list(
              waitingId(track.name, name),
              html`in <code>${promotion.tag.name}</code>, not yet in ${name}`,
              promotion,
              promotion.tag.name,
              status,
            ),
          ]
        : [],
    ),
  ]
}

function list(id: string, where: Html, waiting: Pending, to: string, { url }: Status): Html {
  const more = waiting.commits.length - MOST
  const whole = url && (waiting.since === undefined ? historyUrl(url, to) : compareUrl(url, waiting.since, to))
  return html`<details>
<summary><b>${countCommits(waiting)}</b> ${where}</summary>
<ul class="commits" id="${id}">
${waiting.commits.slice(0, MOST).map(
  ({ sha, subject }) =>
    html`<li>${link(url && commitUrl(url, sha), html`<code>${sha.slice(0, 7)}</code>`)} <span>${subject || '(no subject)'}</span></li>
`,
)}</ul>
${(more > 0 || whole) && html`<p class="rest">${more > 0 && `… and ${more} more. `}${link(whole, whole ? html`Compare ${waiting.since ?? 'from the beginning'} … ${to}` : '')}</p>`}
</details>`
}
