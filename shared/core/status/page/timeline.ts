import { formatDay, formatTimeOfDay } from '../../text/date.ts'
import { groupBy } from '../../text/group.ts'
import { channelOf, formatCore, formatVersion } from '../../versions/version.ts'
import type { DatedTag, TrackStatus } from '../status.ts'
import { type Content, type Html, html } from './html.ts'
import { placeLabels } from './labels.ts'
import { makeScale, type Scale, ticksOf } from './scale.ts'

const LANE = 36
const DOT = 13
const AXIS = 22

/**
 * The tags of a track over time: a lane for each channel that has one, live at the top, a dot a tag, and a line that climbs with each X.Y.Z from
 * lane to lane. Places are in percent and sizes in pixels, so that it fits every width and its texts stay as they are.
 */
export function timeline({ track, channels, tags, tagCount }: TrackStatus, now: number): Html {
  const lanes = channels.flatMap(({ name, newest }) => (newest ? [name] : [])).toReversed()
  const shown = tags.filter(({ version }) => lanes.includes(channelOf(version)))
  const [newest, oldest] = [shown[0], shown.at(-1)]
  if (!newest || !oldest) return html`<p class="none">No tag yet. The first release starts the timeline.</p>`
  const scale = makeScale(oldest.date, Math.max(now, newest.date))
  const count = shown.length < tagCount ? `The newest ${shown.length} of ${tagCount} tags` : `${tags.length} tags`
  const words = `${count} of ${track.name} over time, ${formatDay(oldest.date)} to ${formatDay(newest.date)}. All are in the list below.`
  const height = lanes.length * LANE + AXIS
  return html`<div class="timeline">
<ul class="lanes" aria-hidden="true">${lanes.map((lane) => html`<li>${lane}</li>`)}</ul>
<svg width="100%" height="${height}" role="img" aria-label="${words}">
${drawTicks(scale, height)}${lanes.map((_, lane) => drawLane(lane))}${drawClimbs(shown, lanes, scale)}${lanes.map(
  (name, lane) =>
    drawTags(
      shown.filter(({ version }) => channelOf(version) === name),
      lane,
      scale,
    ),
)}
</svg>
</div>`
}

function drawTicks(scale: Scale, height: number): Html[] {
  const ticks = ticksOf(scale)
  const labels = placeLabels(ticks.map(({ at, label }) => ({ at, text: label })).toReversed())
  return [
    ...ticks.map(({ at }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${height - AXIS + 4}"/>`),
    ...labels.map(
      ({ at, text, anchor, size }) =>
        html`<text class="axis size${size}" x="${at}%" y="${height - 5}" text-anchor="${anchor}">${text}</text>`,
    ),
  ]
}

function drawLane(lane: number): Html {
  return html`<line class="lane" x1="0" x2="100%" y1="${middle(lane)}" y2="${middle(lane)}"/>`
}

/** A line for each step up of an X.Y.Z: from its tag before to the first one on a higher lane than all before it. */
function drawClimbs(tags: readonly DatedTag[], lanes: readonly string[], scale: Scale): Content[] {
  const laneOf = ({ version }: DatedTag) => lanes.indexOf(channelOf(version))
  const climbs = [...groupBy(tags.toReversed(), ({ version }) => formatCore(version)).values()]
  return climbs.flatMap((climb) => {
    let top = lanes.length
    return climb.map((tag, index) => {
      const before = climb[index - 1]
      if (laneOf(tag) >= top) return undefined
      top = laneOf(tag)
      return (
        before && drawStep([scale.place(before.date), middle(laneOf(before))], [scale.place(tag.date), middle(top)])
      )
    })
  })
}

function drawStep([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Html {
  return html`<line class="climb" x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`
}

/** The tags of a lane, the newest first; the newest is drawn last and gets its label first. */
function drawTags(tags: readonly DatedTag[], lane: number, scale: Scale): Html[] {
  const [newest] = tags
  const labels = placeLabels(tags.map(({ version, date }) => ({ at: scale.place(date), text: formatVersion(version) })))
  const dots = tags.toReversed().map((tag) => drawDot(tag, tag === newest, lane, scale))
  const texts = labels.map(({ at, text, anchor, size }) => {
    const kind = `label size${size}${newest && text === formatVersion(newest.version) ? ' newest' : ''}`
    return html`<text class="${kind}" x="${at}%" y="${middle(lane) + 17}" text-anchor="${anchor}">${text}</text>`
  })
  return [...dots, ...texts]
}

function drawDot({ name, version, date }: DatedTag, newest: boolean, lane: number, scale: Scale): Html {
  const kind = `dot${version.prerelease ? '' : ' live'}${newest ? ' newest' : ''}`
  const words = `${name}, ${formatDay(date)} ${formatTimeOfDay(date)} UTC`
  return html`<circle class="${kind}" cx="${scale.place(date)}%" cy="${middle(lane)}" r="${newest ? 5.5 : 3.5}"><title>${words}</title></circle>`
}

function middle(lane: number): number {
  return lane * LANE + DOT
}
