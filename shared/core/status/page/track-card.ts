import { formatTemplate } from '../../tags/tag-template.ts'
import type { Status, TrackStatus } from '../status.ts'
import { type Html, html } from './html.ts'
import { ladder } from './ladder.ts'
import { tagTable } from './tag-table.ts'
import { timeline } from './timeline.ts'
import { waitingLists } from './waiting.ts'

/** One track: its ladder, its tags over time, what waits, and the list of its tags. */
export function trackCard(track: TrackStatus, status: Status): Html {
  const { name, description, tag } = track.track
  return html`<section class="card" aria-labelledby="track:${name}">
<header class="title"><h2 id="track:${name}" tabindex="-1">${name}</h2>${description !== undefined && html`<p>${description}</p>`}<code>${formatTemplate(tag)}</code></header>
${ladder(track, status)}
${timeline(track, status.at)}
<div class="lists">${waitingLists(track, status)}${tagTable(track, status)}</div>
</section>
`
}
