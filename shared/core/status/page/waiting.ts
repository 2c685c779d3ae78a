import { commitUrl, compareUrl, historyUrl } from '../../changelog/repository-url.ts'
import type { Pending, Status, TrackStatus } from '../status.ts'
import { countCommits } from '../words.ts'
import { type Html, html, link } from './html.ts'
import { waitingId } from './ladder.ts'

/** More of one list are left to the page that compares. */
const MOST = 30

/** What stands above a list: its id in the page, where the commits are, and the tag or branch up to which they go. */
interface Heading {
  readonly id: string
  readonly where: Html
  readonly to: string
}

/** The lists of what waits in a track: for its next tag, and on each channel for the one above. */
export function waitingLists({ track, channels, unreleased, nextCut }: TrackStatus, status: Status): Html[] {
  const { next } = status.config.branches
  const cut = nextCut.kind === 'release' ? html`the next push cuts <code>${nextCut.tag}</code>` : html`in no tag yet`
  const lists =
    unreleased.commits.length > 0
      ? [list(unreleased, { id: waitingId(track.name, ''), where: html`on ${next}, ${cut}`, to: next }, status)]
      : []
  return [
    ...lists,
    ...channels.flatMap(({ name, promotion }) =>
      promotion && promotion.commits.length > 0
        ? [
            list(
              promotion,
              {
                id: waitingId(track.name, name),
                where: html`in <code>${promotion.tag.name}</code>, not yet in ${name}`,
                to: promotion.tag.name,
              },
              status,
            ),
          ]
        : [],
    ),
  ]
}

function list(waiting: Pending, { id, where, to }: Heading, { url }: Status): Html {
  return html`<details>
<summary><b>${countCommits(waiting)}</b> ${where}</summary>
<ul class="commits" id="${id}">
${waiting.commits.slice(0, MOST).map(({ sha, subject }) => {
  const commit = link(url && commitUrl(url, sha), html`<code>${sha.slice(0, 7)}</code>`)
  return html`<li>${commit} <span>${subject || '(no subject)'}</span></li>
`
})}</ul>
<p class="rest">${rest(waiting, to, url)}</p>
</details>`
}

/** How many more there are, and where all of them can be seen. */
function rest({ commits, since }: Pending, to: string, url: string | undefined): Html {
  const more = commits.length > MOST && `… and ${commits.length - MOST} more. `
  if (url === undefined) return html`${more}`
  return since === undefined
    ? html`${more}${link(historyUrl(url, to), `All commits up to ${to}`)}`
    : html`${more}${link(compareUrl(url, since, to), `Compare ${since} … ${to}`)}`
}
