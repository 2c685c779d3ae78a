import { commitUrl, releaseUrl } from '../../changelog/repository-url.ts'
import { formatTemplate } from '../../tags/tag-template.ts'
import { formatDay, formatInstant, formatTimeOfDay } from '../../text/date.ts'
import { channelOf } from '../../versions/version.ts'
import type { DatedTag, Status, TrackStatus } from '../status.ts'
import { type Html, html, link } from './html.ts'

/** So many tags are listed; the repository has the rest. */
const LISTED = 50

/** The newest tags of a track as a table that opens on a click. */
export function tagTable({ track, tags, tagCount }: TrackStatus, { url }: Status): Html | undefined {
  if (tags.length === 0) return undefined
  const shown = tags.slice(0, LISTED)
  const title =
    shown.length < tagCount
      ? html`the newest ${shown.length} of ${tagCount} tags`
      : html`${tagCount === 1 ? 'the one tag' : `all ${tagCount} tags`}`
  return html`<details>
<summary>List ${title}</summary>
<table>
<caption class="hidden">Tags of ${track.name}, newest first</caption>
<thead><tr><th scope="col">Tag</th><th scope="col">Channel</th><th scope="col">Date</th><th scope="col">Commit</th></tr></thead>
<tbody>
${shown.map((tag) => row(tag, url))}</tbody>
</table>
${shown.length < tagCount && rest(track.tag, url)}
</details>`
}

function row({ name, version, date, commit, withdrawn }: DatedTag, url: string | undefined): Html {
  const tag = link(url && releaseUrl(url, name), html`<code>${name}</code>`)
  const day = html`${formatDay(date)}<span class="clock"> ${formatTimeOfDay(date)}</span>`
  const sha = link(url && commitUrl(url, commit), html`<code>${commit.slice(0, 7)}</code>`)
  return html`<tr>
<th scope="row">${tag}</th><td>${channelOf(version)}${withdrawn && html`, withdrawn`}</td><td><time datetime="${formatInstant(date)}">${day}</time></td><td>${sha}</td>
</tr>
`
}

function rest(template: TrackStatus['track']['tag'], url: string | undefined): Html {
  if (url) return html`<p class="rest">${link(`${url}/tags`, 'All tags of the repository')}</p>`
  const pattern = formatTemplate(template).replace('{version}', '*')
  return html`<p class="rest">The rest: <code>git tag --list '${pattern}' --sort=-version:refname</code></p>`
}
