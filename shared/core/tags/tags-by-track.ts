import type { Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { groupBy } from '../text/group.ts'

/** Finds the tracks whose tags begin as a name does, however many tracks there are: all tracks that a tag can be one of. */
export function tracksByPrefix(tracks: readonly Track[]): (name: TagName) => readonly Track[] {
  const byPrefix = groupBy(tracks, ({ tag }) => tag.prefix)
  const lengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))]
  return (name) =>
    lengths.flatMap((length) => (length > name.length ? [] : (byPrefix.get(name.slice(0, length)) ?? [])))
}

/** Sorts tags to the tracks whose tags begin as they do; each keeps their order. */
export function tagsByTrack<Tag extends { readonly name: TagName }>(
  tracks: readonly Track[],
  tags: Iterable<Tag>,
): ReadonlyMap<Track, readonly Tag[]> {
  const sorted = new Map<Track, Tag[]>(tracks.map((track) => [track, []]))
  const tracksOf = tracksByPrefix(tracks)
  for (const tag of tags) for (const track of tracksOf(tag.name)) sorted.get(track)?.push(tag)
  return sorted
}
