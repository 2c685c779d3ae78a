import type { TagName } from '../git/names.ts'
import { escapeMarkdown, link } from '../text/markdown.ts'
import { LIVE } from '../versions/version.ts'

/** The first line of a comment that says where a change was released, by which it is found again. */
export function releasedMark(track: string): string {
  return `<!-- release-tracks:released:${track} -->`
}

/** The label of what a track released. */
export function releasedLabel(track: string): string {
  return `released/${track}`
}

/** What a comment says: the tag on each channel. */
export interface ReleasedIn {
  readonly track: string
  readonly byChannel: ReadonlyMap<string, TagName>
}

const LISTED = /^<!-- in:(?<places>(?: [0-9A-Za-z-]+=[^\s=>]+)*) -->$/m

/** Reads the channels out of an earlier comment of the same kind; none where there is none. */
export function readReleased(body: string): Map<string, TagName> {
  const places = LISTED.exec(body)?.groups?.places?.trim().split(' ').filter(Boolean) ?? []
  return new Map(
    places.map((place): [string, string] => {
      const [channel = '', tag = ''] = place.split('=')
      return [channel, decode(tag)]
    }),
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Writes the comment, the highest channel first; `pageOf` gives the page of a tag's release. */
export function writeReleased(
  { track, byChannel }: ReleasedIn,
  channels: readonly string[],
  pageOf: (tag: TagName) => string,
): string {
  const ladder = [...channels, LIVE].toReversed()
  const known = ladder.flatMap((channel): [string, TagName][] => {
    const tag = byChannel.get(channel)
    return tag === undefined ? [] : [[channel, tag]]
  })
  const listed = known.map(([channel, tag]) => ` ${channel}=${encodeURIComponent(tag)}`).join('')
  const lines = known.map(([channel, tag]) => `- ${channel}: ${link(tag, pageOf(tag))}`)
  return `${releasedMark(track)}\n<!-- in:${listed} -->\nReleased in ${escapeMarkdown(track)}:\n\n${lines.join('\n')}\n`
}
