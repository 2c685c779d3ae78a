import type { Track } from '../config.ts'
import { formatTag, type TrackTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'

const CORES = [
  { major: 1, minor: 2, patch: 3 },
  { major: 0, minor: 1, patch: 0 },
  { major: 12, minor: 34, patch: 56 },
]

/** Tags of a track to try filters on: its newest one, then live ones and those of each channel, with short numbers and long. */
export function sampleTags({ tag }: Track, channels: readonly string[], known: readonly TrackTag[]): string[] {
  const newest = highestTag(known)?.name
  const live = CORES.map((core) => formatTag(tag, core))
  const others = channels.flatMap((channel) =>
    CORES.map((core, index) => formatTag(tag, { ...core, prerelease: { channel, n: index === 2 ? 12 : 1 } })),
  )
  return [...new Set([...(newest === undefined ? [] : [newest]), ...live, ...others])]
}
