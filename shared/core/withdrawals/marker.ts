import type { TagName } from '../git/names.ts'
import type { ObjectPlan } from '../git/object-plan.ts'
import { formatMessage, TRAILER, trailerValue } from '../git/trailers.ts'
import type { OwnedTag } from '../tags/owned-tag.ts'
import { markerOf } from '../tags/withdrawn-tags.ts'

/** The mark of the annotated tag in {@link layOutMarker}. */
export const MARKER = 'marker'

/** What a marker tells. */
export interface MarkerText {
  readonly reason: string
  /** The floating tags that the withdrawal deleted, since they stood for no other version: an undo makes them again. */
  readonly floats: readonly TagName[]
}

/**
 * Lays out the marker of a withdrawn tag: an annotated tag that says why. It is on a commit of its own that has no history and no files, so that
 * `git describe` never finds it, and nobody downloads a withdrawn source from it.
 */
export function layOutMarker(
  { name, track, channel }: OwnedTag,
  { reason, floats }: MarkerText,
  runId: string,
): ObjectPlan {
  const trailers = [
    { key: TRAILER.track, value: track.name },
    { key: TRAILER.channel, value: channel },
    { key: TRAILER.run, value: runId },
    ...(floats.length > 0 ? [{ key: TRAILER.floats, value: floats.join(' ') }] : []),
  ]
  const message = formatMessage(`withdraw: ${name}`, trailers, reason)
  return [
    { kind: 'commit', mark: 'withdrawn', parents: [], files: [], message },
    { kind: 'tag', mark: MARKER, name: markerOf(name), target: 'withdrawn', message },
  ]
}

/** Reads a marker's message; empty where it is none of {@link layOutMarker}. */
export function readMarker(message: string): MarkerText {
  const [, reason = '', ...rest] = message.split('\n\n')
  const trailers = rest.at(-1) ?? ''
  return { reason: trailers && reason.trim(), floats: trailerValue(trailers, 'floats')?.split(' ') ?? [] }
}
