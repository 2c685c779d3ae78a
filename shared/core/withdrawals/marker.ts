import type { ObjectPlan } from '../git/object-plan.ts'
import { formatMessage, TRAILER } from '../git/trailers.ts'
import type { OwnedTag } from '../tags/owned-tag.ts'
import { markerOf } from '../tags/withdrawn-tags.ts'

/** The mark of the annotated tag in {@link layOutMarker}. */
export const MARKER = 'marker'

/**
 * Lays out the marker of a withdrawn tag: an annotated tag that says why. It is on a commit of its own that has no history and no files, so that
 * `git describe` never finds it, and nobody downloads a withdrawn source from it.
 */
export function layOutMarker({ name, track, channel }: OwnedTag, reason: string, runId: string): ObjectPlan {
  const trailers = [
    { key: TRAILER.track, value: track.name },
    { key: TRAILER.channel, value: channel },
    { key: TRAILER.run, value: runId },
  ]
  const message = formatMessage(`withdraw: ${name}`, trailers, reason)
  return [
    { kind: 'commit', mark: 'withdrawn', parents: [], files: [], message },
    { kind: 'tag', mark: MARKER, name: markerOf(name), target: 'withdrawn', message },
  ]
}

/** The reason that a marker's message gives; empty where it is none of {@link layOutMarker}. */
export function reasonIn(message: string): string {
  const [, reason = '', ...rest] = message.split('\n\n')
  return rest.length > 0 ? reason.trim() : ''
}
